package org.dateline.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;

/** A day that comes once a year: on a date, on a weekday of a month, or so many days from Easter. */
public sealed interface Holiday {

    LocalDate in(int year);

    /** "12-25" is a date, "11-4-4" the fourth Thursday of November, "5--1-1" the last Monday of May, "easter-2" Good Friday. */
    static Holiday parse(String text) {
        if (text.startsWith("easter")) {
            return new FromEaster(text.length() == 6 ? 0 : Integer.parseInt(text.substring(6)));
        }
        int dash = text.indexOf('-');
        int month = Integer.parseInt(text.substring(0, dash));
        int last = text.lastIndexOf('-');
        if (last == dash) {
            return new OnDate(MonthDay.of(month, Integer.parseInt(text.substring(dash + 1))));
        }
        int ordinal = Integer.parseInt(text.substring(dash + 1, last));
        return new OnWeekday(Month.of(month), ordinal, DayOfWeek.of(Integer.parseInt(text.substring(last + 1))));
    }

    /** The same date every year; 28 February stands for 29 in common years. */
    record OnDate(MonthDay day) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return day.atYear(year);
        }
    }

    /** The n-th weekday of a month, counted from its end if negative. */
    record OnWeekday(Month month, int ordinal, DayOfWeek weekday) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
        }
    }

    /** So many days after the Easter Sunday of the western churches. */
    record FromEaster(int days) implements Holiday {
        @Override
        public LocalDate in(int year) {
            return easter(year).plusDays(days);
        }

        /** The rule of Meeus, Jones and Butcher. */
        private static LocalDate easter(int year) {
            int golden = year % 19;
            int century = year / 100;
            int rest = year % 100;
            int correction = (century - (century + 8) / 25 + 1) / 3;
            int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
            int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
            int late = (golden + 11 * epact + 22 * weekday) / 451;
            int days = epact + weekday - 7 * late + 114;
            return LocalDate.of(year, days / 31, days % 31 + 1);
        }
    }
}
