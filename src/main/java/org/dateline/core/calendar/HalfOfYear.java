package org.dateline.core.calendar;

import java.time.LocalDate;

/** A half without a year: "the second half" is the latest that began, if nothing says that it lies ahead. */
public record HalfOfYear(int half, Direction direction) implements TimeExpression {

    private static final int MONTHS = 6;

    @Override
    public TimeValue on(LocalDate reference) {
        var side = direction == Direction.NEAREST ? Direction.PAST : direction;
        int round = side.choose(reference, n -> days(reference.getYear() + n));
        return TimeValue.half(reference.getYear() + round, half);
    }

    private DateRange days(int year) {
        var start = LocalDate.of(year, MONTHS * (half - 1) + 1, 1);
        return new DateRange(start, start.plusMonths(MONTHS));
    }

    @Override
    public TimeValue open() {
        return TimeValue.open("XXXX-H" + half);
    }

    @Override
    public TimeExpression towards(Direction side) {
        return direction == Direction.NEAREST ? new HalfOfYear(half, side) : this;
    }
}
