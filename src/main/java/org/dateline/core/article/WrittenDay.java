package org.dateline.core.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;

/** A day, month or year as somebody wrote it, whoever claims that it is the one of publication. */
record WrittenDay(DateRange range, Granularity precision) {

    private static final int FIRST_YEAR = 1582;
    /** A day far ahead stands for "no day" in many systems. */
    private static final int LAST_YEAR = 2100;

    /** Of a year, or a year and a month, or both and a day; throws {@code DateTimeException} if there is none such. */
    static WrittenDay of(int... parts) {
        if (parts[0] < FIRST_YEAR || parts[0] > LAST_YEAR) {
            throw new DateTimeException("no year of a publication");
        }
        return switch (parts.length) {
            case 1 -> new WrittenDay(DateRange.of(Year.of(parts[0])), Granularity.YEAR);
            case 2 -> new WrittenDay(DateRange.of(YearMonth.of(parts[0], parts[1])), Granularity.MONTH);
            default -> new WrittenDay(DateRange.of(LocalDate.of(parts[0], parts[1], parts[2])), Granularity.DAY);
        };
    }

    PublicationDate claimedBy(PublishedBasis basis) {
        return new PublicationDate(range, precision, basis);
    }
}
