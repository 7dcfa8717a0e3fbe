package org.dateline.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** A day of the month alone: "on the 15th". */
public record DayOfMonth(int day, Direction direction) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate reference) {
        var month = YearMonth.from(reference);
        if (!month.isValidDay(day)) {
            return open();
        }
        int round = direction.choose(reference, n -> DateRange.of(inMonth(month.plusMonths(n))));
        var chosen = month.plusMonths(round);
        return chosen.isValidDay(day) ? TimeValue.day(chosen.atDay(day)) : open();
    }

    private LocalDate inMonth(YearMonth month) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    @Override
    public TimeValue open() {
        return TimeValue.open(String.format(Locale.ROOT, "XXXX-XX-%02d", day));
    }

    @Override
    public TimeExpression towards(Direction side) {
        return direction == Direction.NEAREST ? new DayOfMonth(day, side) : this;
    }
}
