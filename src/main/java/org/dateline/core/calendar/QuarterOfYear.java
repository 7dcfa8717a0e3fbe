package org.dateline.core.calendar;

import java.time.LocalDate;

/**
 * A quarter without a year: "the third quarter" is the latest that began, if nothing says that it lies ahead; what is
 * expected of one that ended a few weeks ago is expected of its report.
 */
public record QuarterOfYear(int quarter, Direction direction) implements TimeExpression {

    private static final int MONTHS = 3;
    private static final int DAYS_TO_REPORT = 45;

    @Override
    public TimeValue on(LocalDate reference) {
        var side = direction == Direction.NEAREST ? Direction.PAST : direction;
        var from = side == Direction.FUTURE ? reference.minusDays(DAYS_TO_REPORT) : reference;
        int round = side.choose(from, n -> days(reference.getYear() + n));
        return TimeValue.quarter(reference.getYear() + round, quarter);
    }

    private DateRange days(int year) {
        var start = LocalDate.of(year, MONTHS * (quarter - 1) + 1, 1);
        return new DateRange(start, start.plusMonths(MONTHS));
    }

    @Override
    public TimeValue open() {
        return TimeValue.open("XXXX-Q" + quarter);
    }

    @Override
    public TimeExpression towards(Direction side) {
        return direction == Direction.NEAREST ? new QuarterOfYear(quarter, side) : this;
    }
}
