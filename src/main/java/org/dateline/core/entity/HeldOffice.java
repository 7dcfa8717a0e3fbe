package org.dateline.core.entity;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.model.PublicationDate;

/** Something that somebody is or was, "prime minister", and when; a role without years is told of no certain time. */
record HeldOffice(String role, Validity validity) {

    private static final int ELECTED_YEARS_BEFORE = 1;
    private static final int REMEMBERED_YEARS = 15;

    /** Reads "prime minister", "prime minister 2019-2022", "president 2019-" or "senator 2005". */
    static HeldOffice parse(String text, Validity otherwise) {
        int space = text.lastIndexOf(' ');
        var last = text.substring(space + 1);
        if (space < 0 || !Character.isDigit(last.charAt(0))) {
            return new HeldOffice(text, otherwise);
        }
        int hyphen = last.indexOf('-');
        var from = hyphen < 0 ? last : last.substring(0, hyphen);
        var to = last.substring(hyphen + 1);
        return new HeldOffice(
                text.substring(0, space),
                new Validity(Validity.first(from), to.isEmpty() ? LocalDate.MAX : Validity.last(to)));
    }

    /** Whether a text says the role, with or without more words before it. */
    boolean isCalled(String title) {
        return title.equals(role) || title.endsWith(" " + role);
    }

    /** Whether an article of that date can speak of the role: it was, is, or somebody has just been elected. */
    boolean hasBegun(Optional<PublicationDate> published) {
        return published
                .map(day -> validity.from().equals(LocalDate.MIN)
                        || !day.latest().isBefore(validity.from().minusYears(ELECTED_YEARS_BEFORE)))
                .orElse(true);
    }

    /** Whether it is told when it was held. */
    boolean isDated() {
        return !validity.from().equals(LocalDate.MIN);
    }

    /** Whether it was held when the article was published. */
    boolean isHeld(PublicationDate published) {
        return validity.holds(Optional.of(published));
    }

    /** Whether it had begun then and had not ended long before. */
    boolean isRemembered(PublicationDate published) {
        return hasBegun(Optional.of(published))
                && published.earliest().getYear() - REMEMBERED_YEARS
                        <= validity.to().getYear();
    }
}
