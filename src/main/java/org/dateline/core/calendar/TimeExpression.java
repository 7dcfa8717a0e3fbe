package org.dateline.core.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * What a time phrase means before the day is known that it is counted from. The set is closed; a rule can only name one
 * of these.
 */
public sealed interface TimeExpression
        permits TimeExpression.Absolute,
                TimeExpression.DayOfYear,
                TimeExpression.MonthOfYear,
                TimeExpression.OfYearAway,
                TimeExpression.Weekday,
                TimeExpression.HolidayOfYear,
                TimeExpression.Away,
                TimeExpression.At,
                DayOfMonth,
                DayOrMonth,
                HalfOfYear,
                NthWeekday,
                PartOf,
                QuarterOfYear,
                SeasonOfYear,
                Shifted,
                Weekend,
                WeekdayOfWeek {

    /** The value for a reference day. */
    TimeValue on(LocalDate day);

    /** The value without a reference, X for what it would have decided. */
    TimeValue open();

    /** Whether the reference makes no difference. */
    default boolean isAbsolute() {
        return false;
    }

    /** The value for a reference that may be longer than a day: both its ends must give the same answer, else it stays open. */
    default TimeValue resolve(Optional<DateRange> reference) {
        if (isAbsolute() || reference.isEmpty()) {
            return open();
        }
        var first = on(reference.get().start());
        return first.equals(on(reference.get().last())) ? first : open();
    }

    /** The same, on this side of the reference if the expression leaves the side open. */
    default TimeExpression towards(Direction direction) {
        return this;
    }

    /** A date, length or repetition that needs no reference. */
    record Absolute(TimeValue value) implements TimeExpression {
        @Override
        public TimeValue on(LocalDate day) {
            return value;
        }

        @Override
        public TimeValue open() {
            return value;
        }

        @Override
        public boolean isAbsolute() {
            return true;
        }
    }

    /** A day and month without a year: "February 24". */
    record DayOfYear(MonthDay day, Direction direction) implements TimeExpression {
        @Override
        public TimeValue on(LocalDate reference) {
            if (day.getDayOfMonth() == 29 && day.getMonth() == Month.FEBRUARY && !isLeapNear(reference)) {
                return open();
            }
            int round = direction.choose(reference, n -> DateRange.of(day.atYear(reference.getYear() + n)));
            var found = day.atYear(reference.getYear() + round);
            return found.getDayOfMonth() == day.getDayOfMonth() ? TimeValue.day(found) : open();
        }

        private static boolean isLeapNear(LocalDate reference) {
            return Year.isLeap(reference.getYear());
        }

        @Override
        public TimeValue open() {
            return TimeValue.open(
                    String.format(Locale.ROOT, "XXXX-%02d-%02d", day.getMonthValue(), day.getDayOfMonth()));
        }

        @Override
        public TimeExpression towards(Direction side) {
            return direction == Direction.NEAREST ? new DayOfYear(day, side) : this;
        }
    }

    /** A month without a year: "in May". */
    record MonthOfYear(Month month, Direction direction) implements TimeExpression {
        @Override
        public TimeValue on(LocalDate reference) {
            int round = direction.choose(reference, n -> DateRange.of(YearMonth.of(reference.getYear() + n, month)));
            return TimeValue.month(YearMonth.of(reference.getYear() + round, month));
        }

        @Override
        public TimeValue open() {
            return TimeValue.open(String.format(Locale.ROOT, "XXXX-%02d", month.getValue()));
        }

        @Override
        public TimeExpression towards(Direction side) {
            return direction == Direction.NEAREST ? new MonthOfYear(month, side) : this;
        }
    }

    /** A month, or a day of it, of the year so many years away: "April last year", "in May of that year". */
    record OfYearAway(Month month, Optional<Integer> day, int years) implements TimeExpression {
        @Override
        public TimeValue on(LocalDate reference) {
            var found = YearMonth.of(reference.getYear() + years, month);
            if (day.isEmpty()) {
                return TimeValue.month(found);
            }
            return found.isValidDay(day.get()) ? TimeValue.day(found.atDay(day.get())) : open();
        }

        @Override
        public TimeValue open() {
            var name = String.format(Locale.ROOT, "XXXX-%02d", month.getValue());
            return TimeValue.open(
                    day.map(d -> name + String.format(Locale.ROOT, "-%02d", d)).orElse(name));
        }
    }

    /** A day of the week: "on Friday", "last Friday". */
    record Weekday(DayOfWeek weekday, Direction direction) implements TimeExpression {
        @Override
        public TimeValue on(LocalDate reference) {
            var own = reference
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusDays(weekday.getValue() - 1L);
            var side = direction == Direction.NEAREST ? Direction.PAST : direction;
            int round = side.choose(reference, n -> DateRange.of(own.plusWeeks(n)));
            return TimeValue.day(own.plusWeeks(round));
        }

        @Override
        public TimeValue open() {
            return TimeValue.open("XXXX-WXX-" + weekday.getValue());
        }

        @Override
        public TimeExpression towards(Direction side) {
            return direction == Direction.NEAREST ? new Weekday(weekday, side) : this;
        }
    }

    /** A holiday without a year. */
    record HolidayOfYear(Holiday holiday, Direction direction) implements TimeExpression {
        @Override
        public TimeValue on(LocalDate reference) {
            int round = direction.choose(reference, n -> DateRange.of(holiday.in(reference.getYear() + n)));
            return TimeValue.day(holiday.in(reference.getYear() + round));
        }

        @Override
        public TimeValue open() {
            if (holiday instanceof Holiday.OnDate fixed) {
                return new DayOfYear(fixed.day(), direction).open();
            }
            return TimeValue.open("XXXX-XX-XX");
        }

        @Override
        public TimeExpression towards(Direction side) {
            return direction == Direction.NEAREST ? new HolidayOfYear(holiday, side) : this;
        }
    }

    /** The unit so many units away: "last month", "three days ago", "this year". */
    record Away(TimeUnit unit, long amount) implements TimeExpression {

        /** More units than any sensible count. */
        private static final long MOST = 9999;

        @Override
        public TimeValue on(LocalDate reference) {
            if (unit.isShorterThanDay()) {
                return open();
            }
            return Math.abs(amount) > MOST ? TimeValue.vague(amount < 0 ? "PAST_REF" : "FUTURE_REF") : away(reference);
        }

        private TimeValue away(LocalDate reference) {
            try {
                return unit.away(reference, amount);
            } catch (DateTimeException beyondAllCalendars) {
                return TimeValue.vague(amount < 0 ? "PAST_REF" : "FUTURE_REF");
            }
        }

        @Override
        public TimeValue open() {
            return unit.open();
        }
    }

    /** A part of the day or a clock time of another expression's day. */
    record At(TimeExpression day, String time) implements TimeExpression {
        @Override
        public TimeValue on(LocalDate reference) {
            return day.on(reference).at(time);
        }

        @Override
        public TimeValue open() {
            return day.open().at(time);
        }

        @Override
        public boolean isAbsolute() {
            return day.isAbsolute();
        }

        @Override
        public TimeExpression towards(Direction side) {
            return new At(day.towards(side), time);
        }
    }
}
