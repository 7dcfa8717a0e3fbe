package org.dateline.core.calendar;

import java.time.LocalDate;

/** A season without a year: "this summer". */
public record SeasonOfYear(Season season, Direction direction) implements TimeExpression {

    private static final int MONTHS = 3;

    @Override
    public TimeValue on(LocalDate reference) {
        int round = direction.choose(reference, n -> days(reference.getYear() + n));
        return TimeValue.season(reference.getYear() + round, season);
    }

    private DateRange days(int year) {
        var start = LocalDate.of(year, season.first(), 1);
        return new DateRange(start, start.plusMonths(MONTHS));
    }

    @Override
    public TimeValue open() {
        return TimeValue.open("XXXX-" + season);
    }

    @Override
    public TimeExpression towards(Direction side) {
        return direction == Direction.NEAREST ? new SeasonOfYear(season, side) : this;
    }
}
