package org.dateline.core.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.calendar.DayOfMonth;
import org.dateline.core.calendar.Direction;
import org.dateline.core.calendar.Holiday;
import org.dateline.core.calendar.NthWeekday;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.calendar.TimeUnit;
import org.dateline.core.calendar.TimeValue;
import org.dateline.core.calendar.WeekdayOfWeek;
import org.dateline.core.calendar.Weekend;
import org.dateline.core.model.TimexType;
import org.dateline.core.rule.RuleEntry;

/** The closed set of things that a time rule can mean. */
final class Meanings {

    private static final Map<String, MeaningReader> ALL = Map.ofEntries(
            Map.entry("Date", Meanings::date),
            Map.entry("YearEnd", Meanings::yearEnd),
            Map.entry("NumericDate", NumericDates::read),
            Map.entry("Weekday", Meanings::weekday),
            Map.entry("NthWeekday", Meanings::nthWeekday),
            Map.entry("Weekend", Meanings::weekend),
            Map.entry("DayOfMonth", Meanings::dayOfMonth),
            Map.entry("SameUnit", Meanings::sameUnit),
            Map.entry("YearlyDay", Sets::yearlyDay),
            Map.entry("Season", Periods::season),
            Map.entry("Winter", is -> Optional.of(absolute(TimeValue.winter(Integer.parseInt(is.get("year")))))),
            Map.entry("Quarter", Periods::quarter),
            Map.entry("Half", Periods::half),
            Map.entry("Fiscal", Periods::fiscal),
            Map.entry("Decade", Periods::decade),
            Map.entry("Century", Periods::century),
            Map.entry("Holiday", Meanings::holiday),
            Map.entry("Away", Meanings::away),
            Map.entry("PartOf", Parts::partOf),
            Map.entry("ShiftedDay", Parts::shiftedDay),
            Map.entry("Duration", Meanings::duration),
            Map.entry("Set", Sets::set),
            Map.entry("Exact", Meanings::exact),
            Map.entry("Vague", Meanings::vague),
            Map.entry("FromDate", Meanings::fromDate),
            Map.entry("FromEvent", Meanings::fromEvent),
            Map.entry("KnownEvent", Meanings::knownEvent),
            Map.entry("NoTime", arguments -> Optional.empty()));

    private static final int WEEKS_IN_MONTH = 5;

    private Meanings() {}

    static MeaningReader of(RuleEntry entry) {
        var reading = ALL.get(entry.means());
        if (reading == null) {
            throw new IllegalArgumentException("there is no meaning " + entry.means());
        }
        return arguments -> {
            try {
                return reading.read(arguments).flatMap(phrase -> ClockTimes.add(phrase, arguments));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        };
    }

    static Optional<Phrase> date(MeaningParts is) {
        var day = is.number("day");
        var month = is.number("month");
        var year = is.number("year").map(number -> Years.full(number, is.find("era")));
        if (month.isEmpty()) {
            return year.map(number -> absolute(TimeValue.year(number)));
        }
        if (is.find("years-away").isPresent()) {
            int years = Integer.parseInt(is.get("years-away"));
            return Optional.of(phrase(is, new TimeExpression.OfYearAway(Month.of(month.get()), day, years)));
        }
        if (year.isEmpty()) {
            return Optional.of(phrase(is, withoutYear(Month.of(month.get()), day, direction(is))));
        }
        if (year.get() <= 0) {
            return Optional.of(absolute(Years.beforeChrist(year.get(), month.get(), day)));
        }
        return Optional.of(absolute(
                day.isPresent()
                        ? TimeValue.day(LocalDate.of(year.get(), month.get(), day.get()))
                        : TimeValue.month(YearMonth.of(year.get(), month.get()))));
    }

    /** The "18" of "1914–18"; what could be the month of "2019-11" stays unread. */
    private static Optional<Phrase> yearEnd(MeaningParts is) {
        return Years.ending(Integer.parseInt(is.get("first")), Integer.parseInt(is.get("last")))
                .map(year -> absolute(TimeValue.year(year)));
    }

    private static TimeExpression withoutYear(Month month, Optional<Integer> day, Direction direction) {
        return day.<TimeExpression>map(d -> new TimeExpression.DayOfYear(MonthDay.of(month, d), direction))
                .orElseGet(() -> new TimeExpression.MonthOfYear(month, direction));
    }

    static Optional<Phrase> weekday(MeaningParts is) {
        var weekday = DayOfWeek.of(Integer.parseInt(is.get("weekday")));
        return Optional.of(phrase(
                is,
                is.number("weeks")
                        .<TimeExpression>map(weeks -> new WeekdayOfWeek(weekday, weeks))
                        .orElseGet(() -> new TimeExpression.Weekday(weekday, direction(is)))));
    }

    private static Optional<Phrase> nthWeekday(MeaningParts is) {
        int nth = Integer.parseInt(is.get("nth"));
        if (nth > WEEKS_IN_MONTH) {
            return Optional.empty();
        }
        var date = new NthWeekday(
                nth,
                DayOfWeek.of(Integer.parseInt(is.get("weekday"))),
                Month.of(Integer.parseInt(is.get("month"))),
                direction(is));
        return Optional.of(
                is.number("year").map(year -> absolute(date.in(year))).orElseGet(() -> phrase(is, date)));
    }

    private static Optional<Phrase> weekend(MeaningParts is) {
        return Optional.of(phrase(is, new Weekend(direction(is))));
    }

    private static Optional<Phrase> dayOfMonth(MeaningParts is) {
        int day = Integer.parseInt(is.get("day"));
        return Optional.of(phrase(is, new DayOfMonth(day, direction(is))));
    }

    /** "That month"; of a day, "later in the day". */
    private static Optional<Phrase> sameUnit(MeaningParts is) {
        var unit = TimeUnit.valueOf(is.find("unit").orElse("DAY"));
        return Optional.of(new Phrase(TimexType.DATE, new TimeExpression.Away(unit, 0), Phrase.Origin.MENTIONED));
    }

    private static Optional<Phrase> holiday(MeaningParts is) {
        var holiday = Holiday.parse(is.get("holiday"));
        return Optional.of(is.number("year")
                .map(year -> absolute(TimeValue.day(holiday.in(year))))
                .orElseGet(() -> phrase(is, new TimeExpression.HolidayOfYear(holiday, direction(is)))));
    }

    private static Optional<Phrase> away(MeaningParts is) {
        var unit = TimeUnit.valueOf(is.get("unit"));
        var count = is.find("count").orElse("1");
        int sign = is.number("sign").orElse(1);
        if (!count.chars().allMatch(Character::isDigit)) {
            return Optional.of(phrase(is, Counts.vagueAway(unit, sign)));
        }
        return Optional.of(phrase(
                is,
                new TimeExpression.Away(
                        unit, sign * Counts.whole(count) * is.number("times").orElse(1))));
    }

    private static Optional<Phrase> fromDate(MeaningParts is) {
        return away(is).map(away -> new Phrase(away.type(), away.expression(), Phrase.Origin.NEXT_DATE));
    }

    private static Optional<Phrase> fromEvent(MeaningParts is) {
        var days = KnownEvents.edge(is.get("anchor"), is.number("sign").orElse(1));
        var words = is.match().find("anchor").orElseThrow();
        return away(is).map(away -> new Phrase(
                away.type(),
                away.expression(),
                Phrase.Origin.KNOWN_EVENT,
                Optional.of(new Phrase.Anchor(days, words))));
    }

    private static Optional<Phrase> knownEvent(MeaningParts is) {
        var day = KnownEvents.range(is.get("anchor")).start();
        return Optional.of(absolute(TimeValue.day(day)));
    }

    private static Optional<Phrase> duration(MeaningParts is) {
        boolean isOddHalf = is.find("half").isPresent()
                && !is.find("count").orElse("1").chars().allMatch(Character::isDigit);
        return isOddHalf
                ? Optional.empty()
                : Optional.of(new Phrase(
                        TimexType.DURATION, new TimeExpression.Absolute(length(is)), Phrase.Origin.PUBLICATION));
    }

    /** The length that {@code count} and {@code unit} say. */
    static TimeValue length(MeaningParts is) {
        var unit = TimeUnit.valueOf(is.get("unit"));
        var count = is.find("count").orElse("1");
        var length = Counts.duration(unit, is.find("half").isPresent() ? count + ".5" : count);
        return count.equals("X") ? TimeValue.vague(length) : TimeValue.exact(length);
    }

    private static Optional<Phrase> exact(MeaningParts is) {
        var value =
                new TimeExpression.Absolute(TimeValue.exact(is.find("prefix").orElse("") + is.get("value")));
        var type = is.find("type").map(TimexType::valueOf).orElse(TimexType.DATE);
        return Optional.of(new Phrase(type, value, Phrase.Origin.PUBLICATION));
    }

    private static Optional<Phrase> vague(MeaningParts is) {
        return Optional.of(absolute(TimeValue.vague(is.find("prefix").orElse("") + is.get("value"))));
    }

    static Direction direction(MeaningParts is) {
        return is.find("side").map(Direction::valueOf).orElse(Direction.NEAREST);
    }

    static Phrase absolute(TimeValue value) {
        return new Phrase(TimexType.DATE, new TimeExpression.Absolute(value), Phrase.Origin.PUBLICATION);
    }

    static Phrase phrase(MeaningParts is, TimeExpression expression) {
        var origin = is.find("from").map(Phrase.Origin::valueOf).orElse(Phrase.Origin.PUBLICATION);
        return new Phrase(TimexType.DATE, expression, origin);
    }
}
