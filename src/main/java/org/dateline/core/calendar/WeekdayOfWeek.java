package org.dateline.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A day of the week so many weeks away: "Monday last week". */
public record WeekdayOfWeek(DayOfWeek weekday, int weeks) implements TimeExpression {
    @Override
    public TimeValue on(LocalDate reference) {
        return TimeValue.day(reference
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .plusDays(weekday.getValue() - 1L));
    }

    @Override
    public TimeValue open() {
        return TimeValue.open("XXXX-WXX-" + weekday.getValue());
    }
}
