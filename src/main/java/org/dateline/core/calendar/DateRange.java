package org.dateline.core.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * Days from {@code start} (included) to {@code end} (excluded); never empty. The tables show the last day that is
 * included, see {@link #last()}.
 */
public record DateRange(LocalDate start, LocalDate end) implements Comparable<DateRange> {

    public DateRange {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("a range needs at least one day: " + start + " to " + end);
        }
    }

    public static DateRange of(LocalDate day) {
        return new DateRange(day, day.plusDays(1));
    }

    public static DateRange of(YearMonth month) {
        return new DateRange(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public static DateRange of(Year year) {
        return new DateRange(year.atDay(1), year.plusYears(1).atDay(1));
    }

    /** From the first day to the last, both included. */
    public static DateRange closed(LocalDate first, LocalDate last) {
        return new DateRange(first, last.plusDays(1));
    }

    /** The last day that is included. */
    public LocalDate last() {
        return end.minusDays(1);
    }

    public boolean isOneDay() {
        return start.plusDays(1).equals(end);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    public boolean overlaps(DateRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Earlier start first, shorter range first. */
    @Override
    public int compareTo(DateRange other) {
        var byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
