package org.dateline.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A weekend: "at the weekend" is the latest that began, if nothing says that it lies ahead. */
public record Weekend(Direction direction) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate reference) {
        var saturday = reference
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(5);
        var side = direction == Direction.NEAREST ? Direction.PAST : direction;
        int round = side.choose(
                reference,
                n -> DateRange.closed(
                        saturday.plusWeeks(n), saturday.plusWeeks(n).plusDays(1)));
        return TimeValue.weekend(saturday.plusWeeks(round));
    }

    @Override
    public TimeValue open() {
        return TimeUnit.WEEKEND.open();
    }

    @Override
    public TimeExpression towards(Direction side) {
        return direction == Direction.NEAREST ? new Weekend(side) : this;
    }
}
