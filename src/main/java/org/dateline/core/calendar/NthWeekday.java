package org.dateline.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** "The first Monday of October"; {@code nth} is 1 to 5, or -1 for the last. */
public record NthWeekday(int nth, DayOfWeek weekday, Month month, Direction direction) implements TimeExpression {

    /** That of a year; only the month if it has no fifth one. */
    public TimeValue in(int year) {
        var day = dayIn(year);
        return day.getMonth() == month ? TimeValue.day(day) : TimeValue.month(YearMonth.of(year, month));
    }

    private LocalDate dayIn(int year) {
        return YearMonth.of(year, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    @Override
    public TimeValue on(LocalDate reference) {
        int round = direction.choose(reference, n -> DateRange.of(dayIn(reference.getYear() + n)));
        return in(reference.getYear() + round);
    }

    @Override
    public TimeValue open() {
        return TimeValue.open(String.format(Locale.ROOT, "XXXX-%02d", month.getValue()));
    }

    @Override
    public TimeExpression towards(Direction side) {
        return direction == Direction.NEAREST ? new NthWeekday(nth, weekday, month, side) : this;
    }
}
