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
public sealed interface TimeExpression {

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

    /** A season without a year: "this summer". */
    record SeasonOfYear(Season season, Direction direction) implements TimeExpression {
        @Override
        public TimeValue on(LocalDate reference) {
            int round = direction.choose(reference, n -> days(reference.getYear() + n));
            return TimeValue.season(reference.getYear() + round, season);
        }

        private DateRange days(int year) {
            var start = LocalDate.of(year, season.first(), 1);
            return new DateRange(start, start.plusMonths(3));
        }

        @Override
        public TimeValue open() {
            return TimeValue.open("XXXX-" + season);
        }

        @Override
        public TimeExpression towards(Direction side) {
            return direction == Direction.NEAREST ? new SeasonOfYear(season, side) : this;
        }
    }

    /** A quarter without a year: "the third quarter". */
    record QuarterOfYear(int quarter, Direction direction) implements TimeExpression {
        @Override
        public TimeValue on(LocalDate reference) {
            int round = direction.choose(reference, n -> days(reference.getYear() + n));
            return TimeValue.quarter(reference.getYear() + round, quarter);
        }

        private DateRange days(int year) {
            var start = LocalDate.of(year, 3 * quarter - 2, 1);
            return new DateRange(start, start.plusMonths(3));
        }

        @Override
        public TimeValue open() {
            return TimeValue.open("XXXX-Q" + quarter);
        }

        @Override
        public TimeExpression towards(Direction side) {
            return direction == Direction.NEAREST ? new QuarterOfYear(quarter, side) : this;
        }
    }

    /** A day of the month alone: "on the 15th". */
    record DayOfMonth(int day, Direction direction) implements TimeExpression {
        @Override
        public TimeValue on(LocalDate reference) {
            var month = YearMonth.from(reference);
            if (!month.isValidDay(day)) {
                return open();
            }
            int round = direction.choose(reference, n -> DateRange.of(inMonth(month.plusMonths(n))));
            var chosen = month.plusMonths(round);
            return chosen.isValidDay(day) ? TimeValue.day(chosen.atDay(day)) : open();
        }

        private LocalDate inMonth(YearMonth month) {
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        }

        @Override
        public TimeValue open() {
            return TimeValue.open(String.format(Locale.ROOT, "XXXX-XX-%02d", day));
        }

        @Override
        public TimeExpression towards(Direction side) {
            return direction == Direction.NEAREST ? new DayOfMonth(day, side) : this;
        }
    }

    /** "7/8/2007": day and month change places from country to country; only a day of publication close to one of them decides. */
    record DayOrMonth(LocalDate one, LocalDate other) implements TimeExpression {

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

    /** "The first Monday of October"; {@code nth} is 1 to 5, or -1 for the last. */
    record NthWeekday(int nth, DayOfWeek weekday, Month month, Direction direction) implements TimeExpression {

        /** That of a year; only the month if it has no fifth one. */
        public TimeValue in(int year) {
            var day = dayIn(year);
            return day.getMonth() == month ? TimeValue.day(day) : TimeValue.month(YearMonth.of(year, month));
        }

        private LocalDate dayIn(int year) {
            return YearMonth.of(year, month).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
        }

        @Override
        public TimeValue on(LocalDate reference) {
            int round = direction.choose(reference, n -> DateRange.of(dayIn(reference.getYear() + n)));
            return in(reference.getYear() + round);
        }

        @Override
        public TimeValue open() {
            return TimeValue.open(String.format(Locale.ROOT, "XXXX-%02d", month.getValue()));
        }

        @Override
        public TimeExpression towards(Direction side) {
            return direction == Direction.NEAREST ? new NthWeekday(nth, weekday, month, side) : this;
        }
    }

    /** A weekend: "at the weekend" is the latest that began, if nothing says that it lies ahead. */
    record Weekend(Direction direction) implements TimeExpression {
        @Override
        public TimeValue on(LocalDate reference) {
            var saturday = reference
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusDays(5);
            var side = direction == Direction.NEAREST ? Direction.PAST : direction;
            int round = side.choose(
                    reference,
                    n -> DateRange.closed(
                            saturday.plusWeeks(n), saturday.plusWeeks(n).plusDays(1)));
            return TimeValue.weekend(saturday.plusWeeks(round));
        }

        @Override
        public TimeValue open() {
            return TimeUnit.WEEKEND.open();
        }

        @Override
        public TimeExpression towards(Direction side) {
            return direction == Direction.NEAREST ? new Weekend(side) : this;
        }
    }

    /** A day of the week so many weeks away: "Monday last week". */
    record WeekdayOfWeek(DayOfWeek weekday, int weeks) implements TimeExpression {
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
