package org.dateline.core.correct;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;

/** A date as people write it into a cell: a day, a month or a year, with the days it covers. */
record DateValue(DateRange range, Granularity precision) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final LocalDate FIRST = LocalDate.of(1582, 10, 15);

    /** Nothing if it is badly formed, or a day that the tables cannot hold. */
    static Optional<DateValue> parse(String text) {
        try {
            return Optional.of(read(text)).filter(date -> !date.range().start().isBefore(FIRST));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    static DateValue of(String text) {
        return parse(text).orElseThrow(() -> new Refusal("\"" + text + "\" is no date"));
    }

    private static DateValue read(String text) {
        return switch (text.length()) {
            case YEAR -> new DateValue(DateRange.of(Year.parse(text)), Granularity.YEAR);
            case MONTH -> new DateValue(DateRange.of(YearMonth.parse(text)), Granularity.MONTH);
            default -> new DateValue(DateRange.of(LocalDate.parse(text)), Granularity.DAY);
        };
    }

    /** The days from the first of {@code known} to a last one. */
    static DateRange ending(Optional<DateRange> known, String last) {
        var start = known.map(DateRange::start)
                .orElseThrow(() -> new Refusal("there is no first day: correct date_start as well"));
        var end = of(last).range().last();
        if (end.isBefore(start)) {
            throw new Refusal(end + " is before the first day, " + start);
        }
        return DateRange.closed(start, end);
    }
}
