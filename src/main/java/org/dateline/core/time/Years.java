package org.dateline.core.time;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.calendar.TimeValue;

/** Years as people write them. */
final class Years {

    private static final int PIVOT = 40;
    private static final int MONTHS = 12;
    private static final int LONGEST = 60;

    private Years() {}

    /** "82" is 1982 and "14" is 2014; a year before Christ is 0 or less. */
    static int full(int written, Optional<String> era) {
        if (era.isPresent() && written == 0) {
            throw new DateTimeException("there is no year 0");
        }
        if (era.filter("BC"::equals).isPresent()) {
            return 1 - written;
        }
        if (written >= 100 || era.isPresent()) {
            return written;
        }
        return written < PIVOT ? 2000 + written : 1900 + written;
    }

    /** The year that ends in two digits after another: 1918 of "1914–18"; empty where the digits may be a month instead. */
    static Optional<Integer> ending(int first, int twoDigits) {
        int sameCentury = first - first % 100 + twoDigits;
        int year = sameCentury > first ? sameCentury : sameCentury + 100;
        boolean mayBeMonth = twoDigits >= 1 && twoDigits <= MONTHS && year != first + 1;
        return mayBeMonth || year - first > LONGEST ? Optional.empty() : Optional.of(year);
    }

    static TimeValue beforeChrist(int year, int month, Optional<Integer> day) {
        var timex = TimeValue.year(year).timex() + String.format(Locale.ROOT, "-%02d", month);
        return TimeValue.vague(
                day.map(d -> timex + String.format(Locale.ROOT, "-%02d", d)).orElse(timex));
    }
}
