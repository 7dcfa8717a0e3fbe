package org.dateline.core.entity;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.PublicationDate;

/** From when to when something is so; both days are inclusive, and either may be open. */
record Validity(LocalDate from, LocalDate to) {

    static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

    private static final int YEAR_DIGITS = 4;

    /** The columns {@code valid_from} and {@code valid_to} of a row, each a year or a day. */
    static Validity of(Tsv.Row row) {
        return new Validity(
                row.find("valid_from").map(Validity::first).orElse(LocalDate.MIN),
                row.find("valid_to").map(Validity::last).orElse(LocalDate.MAX));
    }

    static LocalDate first(String yearOrDay) {
        return isYear(yearOrDay) ? LocalDate.of(Integer.parseInt(yearOrDay), 1, 1) : LocalDate.parse(yearOrDay);
    }

    static LocalDate last(String yearOrDay) {
        return isYear(yearOrDay) ? LocalDate.of(Integer.parseInt(yearOrDay), 12, 31) : LocalDate.parse(yearOrDay);
    }

    private static boolean isYear(String text) {
        return text.length() == YEAR_DIGITS;
    }

    /** Whether it was so when the article was published; an article without a date does not contradict. */
    boolean holds(Optional<PublicationDate> published) {
        return published
                .map(day -> !day.earliest().isBefore(from) && !day.latest().isAfter(to))
                .orElse(true);
    }
}
