package org.dateline.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeExpressionTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 2, 14);

    @Test
    void weekdaysComeFromTheSideAskedFor() {
        assertEquals("2024-02-14", weekday(DayOfWeek.WEDNESDAY, Direction.PAST));
        assertEquals("2024-02-07", weekday(DayOfWeek.WEDNESDAY, Direction.BEFORE));
        assertEquals("2024-02-21", weekday(DayOfWeek.WEDNESDAY, Direction.AFTER));
        assertEquals("2024-02-09", weekday(DayOfWeek.FRIDAY, Direction.NEAREST));
        assertEquals("2024-02-16", weekday(DayOfWeek.FRIDAY, Direction.THIS));
    }

    @Test
    void aDayOfTheYearIsTheNearest() {
        assertEquals("2023-12-28", day(12, 28, Direction.NEAREST));
        assertEquals("2024-12-28", day(12, 28, Direction.FUTURE));
        assertEquals("2023-02-15", day(2, 15, Direction.PAST));
        assertEquals("2024-02-29", day(2, 29, Direction.NEAREST));
    }

    @Test
    void anImpreciseReferenceDecidesOnlyWhatBothItsEndsSay() {
        var april = Optional.of(DateRange.of(YearMonth.of(2022, 4)));
        var year = Optional.of(DateRange.of(Year.of(2022)));
        var february24 = new TimeExpression.DayOfYear(MonthDay.of(2, 24), Direction.NEAREST);
        assertEquals("2022-02-24", february24.resolve(april).timex());
        assertEquals("XXXX-02-24", february24.resolve(year).timex());
        assertEquals(
                "2021", new TimeExpression.Away(TimeUnit.YEAR, -1).resolve(year).timex());
        assertEquals(
                "2022-03",
                new TimeExpression.Away(TimeUnit.MONTH, -1).resolve(april).timex());
        assertEquals(
                "XXXX-XX-XX",
                new TimeExpression.Away(TimeUnit.DAY, -1).resolve(april).timex());
    }

    @Test
    void holidaysFallOnTheirDays() {
        assertEquals(LocalDate.of(2024, 3, 31), Holiday.parse("easter").in(2024));
        assertEquals(LocalDate.of(2025, 4, 18), Holiday.parse("easter-2").in(2025));
        assertEquals(LocalDate.of(2024, 11, 28), Holiday.parse("11-4-4").in(2024));
        assertEquals(LocalDate.of(2024, 5, 27), Holiday.parse("5--1-1").in(2024));
    }

    @Test
    void countsBeyondTheCalendarStayVague() {
        assertEquals(
                Clarity.VAGUE,
                new TimeExpression.Away(TimeUnit.YEAR, -2_000_000_000L)
                        .on(WEDNESDAY)
                        .clarity());
        assertEquals(
                Clarity.OUT_OF_RANGE,
                new TimeExpression.Away(TimeUnit.YEAR, -3000).on(WEDNESDAY).clarity());
        assertEquals(
                "XXXX-11",
                new TimeExpression.MonthOfYear(Month.NOVEMBER, Direction.PAST)
                        .open()
                        .timex());
    }

    private static String weekday(DayOfWeek weekday, Direction side) {
        return new TimeExpression.Weekday(weekday, side).on(WEDNESDAY).timex();
    }

    private static String day(int month, int day, Direction side) {
        return new TimeExpression.DayOfYear(MonthDay.of(month, day), side)
                .on(WEDNESDAY)
                .timex();
    }
}
