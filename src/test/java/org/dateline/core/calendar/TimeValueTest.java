package org.dateline.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeValueTest {

    private static final Map<String, Integer> FIRST_MONTH =
            Map.of("21", 3, "22", 6, "23", 9, "33", 1, "34", 4, "35", 7, "36", 10, "40", 1, "41", 7);

    @Test
    void daysPrecisionAndEdtfAlwaysAgree() {
        for (var value : many()) {
            var range = value.range().orElseThrow();
            assertEquals(range, days(value.edtf().orElseThrow()), value::timex);
            assertTrue(fits(range, value.granularity().orElseThrow()), value::timex);
            assertEquals(Clarity.CERTAIN, value.clarity());
        }
    }

    @Test
    void theTimexValueNamesTheSameDays() {
        assertEquals("2022-04-28", TimeValue.day(LocalDate.of(2022, 4, 28)).timex());
        assertEquals("2020-W53", TimeValue.week(LocalDate.of(2021, 1, 1)).timex());
        assertEquals("2022-W17-WE", TimeValue.weekend(LocalDate.of(2022, 4, 28)).timex());
        assertEquals("2022-Q1", TimeValue.quarter(2022, 1).timex());
        assertEquals("2022-SU", TimeValue.season(2022, Season.SU).timex());
        assertEquals("199X", TimeValue.decade(199).timex());
        assertEquals("18XX", TimeValue.century(18).timex());
    }

    @Test
    void whatIsNotCertainHasNoDays() {
        assertEquals(Optional.empty(), TimeValue.open("XXXX-02-24").range());
        assertEquals(Optional.of("XXXX-02-24"), TimeValue.open("XXXX-02-24").edtf());
        assertEquals(Optional.empty(), TimeValue.open("XXXX-XX").edtf());
        assertEquals(Clarity.OUT_OF_RANGE, TimeValue.year(1410).clarity());
        assertEquals("BC0480", TimeValue.year(-479).timex());
        assertEquals(Optional.of("-0479"), TimeValue.year(-479).edtf());
        assertEquals(Optional.empty(), TimeValue.season(2022, Season.WI).range());
    }

    private static List<TimeValue> many() {
        var all = new ArrayList<TimeValue>();
        for (var day = LocalDate.of(1583, 1, 1); day.getYear() < 2200; day = day.plusDays(13)) {
            all.add(TimeValue.day(day));
            all.add(TimeValue.day(day).at("MO"));
            all.add(TimeValue.week(day));
            all.add(TimeValue.weekend(day));
            all.add(TimeValue.month(YearMonth.from(day)));
            all.add(TimeValue.year(day.getYear()));
            all.add(TimeValue.quarter(day.getYear(), (day.getMonthValue() + 2) / 3));
            all.add(TimeValue.half(day.getYear(), (day.getMonthValue() + 5) / 6));
            all.add(TimeValue.season(day.getYear(), Season.values()[day.getDayOfMonth() % 3]));
        }
        for (int decade = 159; decade < 220; decade++) {
            all.add(TimeValue.decade(decade));
        }
        all.add(TimeValue.century(19));
        return all;
    }

    /** The days that an EDTF string names. */
    private static DateRange days(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash > 0) {
            return DateRange.closed(
                    LocalDate.parse(edtf.substring(0, slash)), LocalDate.parse(edtf.substring(slash + 1)));
        }
        if (edtf.indexOf('X') >= 0) {
            var first = LocalDate.of(Integer.parseInt(edtf.replace('X', '0')), 1, 1);
            return new DateRange(first, first.plusYears(edtf.endsWith("XX") ? 100 : 10));
        }
        if (edtf.length() == 10) {
            return DateRange.of(LocalDate.parse(edtf));
        }
        if (edtf.length() == 4) {
            return DateRange.of(java.time.Year.parse(edtf));
        }
        var month = FIRST_MONTH.get(edtf.substring(5));
        if (month == null) {
            return DateRange.of(YearMonth.parse(edtf));
        }
        var start = LocalDate.of(Integer.parseInt(edtf.substring(0, 4)), month, 1);
        return new DateRange(start, start.plusMonths(edtf.charAt(5) == '4' ? 6 : 3));
    }

    private static boolean fits(DateRange range, Granularity granularity) {
        long days = range.end().toEpochDay() - range.start().toEpochDay();
        return switch (granularity) {
            case DAY, DAYS -> days == 1;
            case WEEK -> days == 7 || days == 2;
            case MONTH -> days >= 28 && days <= 31;
            case QUARTER, SEASON -> days >= 90 && days <= 92;
            case HALF -> days >= 181 && days <= 184;
            case YEAR -> days == 365 || days == 366;
            case DECADE -> days >= 3651 && days <= 3653;
            case CENTURY -> days >= 36524 && days <= 36525;
        };
    }

    @Test
    void decadesAndCenturiesBeforeOurCountOfYearsAreOnlyPast() {
        assertEquals("PAST_REF", TimeValue.century(-3).timex());
        assertEquals("PAST_REF", TimeValue.decade(0).timex());
        assertEquals("FUTURE_REF", TimeValue.century(100).timex());
        assertTrue(TimeValue.century(-3).range().isEmpty());
    }
}
