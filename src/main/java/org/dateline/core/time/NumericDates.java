package org.dateline.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.calendar.DayOrMonth;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.calendar.TimeValue;
import org.dateline.core.model.TimexType;

/** Dates such as 13/2/2024: day and month change places from country to country, so a number above 12 decides, or the day of publication. */
final class NumericDates {

    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1583;

    private NumericDates() {}

    static Optional<Phrase> read(MeaningParts is) {
        int first = Integer.parseInt(is.get("first"));
        int second = Integer.parseInt(is.get("second"));
        int year = Years.full(Integer.parseInt(is.get("year")), Optional.empty());
        if (year < FIRST_YEAR
                || is.get("year").startsWith("00")
                || Math.min(first, second) == 0
                || Math.max(first, second) > 31
                || Math.min(first, second) > MONTHS) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(TimexType.DATE, date(first, second, year), Phrase.Origin.PUBLICATION));
    }

    private static TimeExpression date(int first, int second, int year) {
        if (first > MONTHS || first == second) {
            return new TimeExpression.Absolute(TimeValue.day(LocalDate.of(year, second, first)));
        }
        return second > MONTHS
                ? new TimeExpression.Absolute(TimeValue.day(LocalDate.of(year, first, second)))
                : new DayOrMonth(LocalDate.of(year, first, second), LocalDate.of(year, second, first));
    }
}
