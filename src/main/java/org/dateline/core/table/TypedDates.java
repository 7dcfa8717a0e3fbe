package org.dateline.core.table;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;
import org.jspecify.annotations.Nullable;

/**
 * The four date columns that several tables have: all filled, or all empty. They hold only days that every format can:
 * from the first day of the Gregorian calendar to the last day with a year of four digits.
 */
record TypedDates(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Granularity precision,
        @Nullable DateBasis basis) {

    private static final LocalDate FIRST = LocalDate.of(1582, 10, 15);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    static TypedDates of(Optional<DateRange> range, Optional<Granularity> precision, Optional<DateBasis> basis) {
        return range.filter(TypedDates::fits)
                .map(days -> new TypedDates(days.start(), days.last(), precision.orElse(null), basis.orElse(null)))
                .orElseGet(() -> new TypedDates(null, null, null, null));
    }

    static @Nullable LocalDate day(Optional<LocalDate> day) {
        return day.filter(known -> fits(DateRange.of(known))).orElse(null);
    }

    static boolean fits(DateRange range) {
        return !range.start().isBefore(FIRST) && !range.last().isAfter(LAST);
    }
}
