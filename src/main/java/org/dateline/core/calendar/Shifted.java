package org.dateline.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;

/** What an expression means so many units away from the reference day: "two weeks from Monday", "twenty years ago today". */
public record Shifted(TimeExpression expression, TimeUnit unit, long amount) implements TimeExpression {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998;

    @Override
    public TimeValue on(LocalDate reference) {
        try {
            var day = unit.plus(reference, amount);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? vague() : expression.on(day);
        } catch (DateTimeException beyondAllCalendars) {
            return vague();
        }
    }

    private TimeValue vague() {
        return TimeValue.vague(amount < 0 ? "PAST_REF" : "FUTURE_REF");
    }

    @Override
    public TimeValue open() {
        return expression.open();
    }

    @Override
    public TimeExpression towards(Direction side) {
        return new Shifted(expression.towards(side), unit, amount);
    }
}
