package org.dateline.core.time;

import java.time.LocalDate;
import org.dateline.core.calendar.DateRange;

/** Reads the dates of the list of known events: one day, or the first and the last with a slash between. */
final class KnownEvents {

    private KnownEvents() {}

    static DateRange range(String value) {
        int slash = value.indexOf('/');
        return slash < 0
                ? DateRange.of(LocalDate.parse(value))
                : DateRange.closed(
                        LocalDate.parse(value.substring(0, slash)), LocalDate.parse(value.substring(slash + 1)));
    }

    /** The day from which to count forwards (the event's last) or backwards (its first). */
    static DateRange edge(String value, int sign) {
        var range = range(value);
        return DateRange.of(sign > 0 ? range.last() : range.start());
    }
}
