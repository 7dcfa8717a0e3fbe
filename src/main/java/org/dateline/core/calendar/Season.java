package org.dateline.core.calendar;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** A season of the northern year. A winter belongs to two years, so its days stay open. */
public enum Season {
    SP(21, Month.MARCH),
    SU(22, Month.JUNE),
    FA(23, Month.SEPTEMBER),
    WI(24, Month.DECEMBER);

    private static final int MONTHS = 3;
    private static final int HALF_YEAR = 6;
    private static final int SOUTHERN_CODES = 8;

    private final int edtfCode;
    private final Month first;

    Season(int edtfCode, Month first) {
        this.edtfCode = edtfCode;
        this.first = first;
    }

    int edtfCode() {
        return edtfCode;
    }

    Month first() {
        return first;
    }

    int southernEdtfCode() {
        return edtfCode + SOUTHERN_CODES;
    }

    /** Whether these are the letters of a season in TIMEX3. */
    static boolean isOne(String letters) {
        return Arrays.stream(values()).anyMatch(season -> season.name().equals(letters));
    }

    /** The days in a year south of the equator, if the season lies within it. */
    Optional<DateRange> inTheSouth(int year) {
        if (this == SU) {
            return Optional.empty();
        }
        var start = YearMonth.of(year, first.plus(HALF_YEAR));
        return Optional.of(
                new DateRange(start.atDay(1), start.plusMonths(MONTHS).atDay(1)));
    }

    /** The days in a year, if the season lies within it. */
    Optional<DateRange> in(int year) {
        if (this == WI) {
            return Optional.empty();
        }
        var start = YearMonth.of(year, first);
        return Optional.of(
                new DateRange(start.atDay(1), start.plusMonths(MONTHS).atDay(1)));
    }
}
