package org.dateline.core.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** "7/8/2007": day and month change places from country to country; only a day of publication close to one of them decides. */
public record DayOrMonth(LocalDate one, LocalDate other) implements TimeExpression {

    private static final int DAYS_NEAR = 7;

    @Override
    public TimeValue on(LocalDate reference) {
        boolean oneNear = isNear(one, reference);
        return oneNear == isNear(other, reference) ? open() : TimeValue.day(oneNear ? one : other);
    }

    private static boolean isNear(LocalDate day, LocalDate reference) {
        return Math.abs(day.toEpochDay() - reference.toEpochDay()) <= DAYS_NEAR;
    }

    @Override
    public TimeValue open() {
        return TimeValue.open(String.format(Locale.ROOT, "%04d-XX-XX", one.getYear()));
    }
}
