package org.dateline.core.article;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One way in which sources write a day, with an example of it and what it means. A shape reads a whole value, in lower case and with
 * single blanks; what can be read in two ways is read in none.
 */
record DateShape(
        String id, Pattern pattern, Function<MatchResult, Optional<WrittenDay>> reading, String example, String means) {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> MONTH_NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
    private static final String TIME = "(?:[ ,tz+(].*)?";

    /** Ten digits that begin with 19 or 20 are more often a day and an hour than a second after March 2030. */
    private static final long LAST_SECOND = 1_899_999_999L;

    static final List<DateShape> ALL = List.of(
            shape(
                    "iso",
                    "(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})" + TIME + ")?)?",
                    "2022-11-21T23:30:00+01:00",
                    "2022-11-21",
                    DateShape::numbers),
            shape(
                    "unix-seconds",
                    "(\\d{9,10})(?:\\.\\d{1,9})?",
                    "1669031999.5",
                    "2022-11-21",
                    found -> unix(found, 1_000)),
            shape("unix-milliseconds", "(\\d{13})", "1669031999000", "2022-11-21", found -> unix(found, 1)),
            shape(
                    "basic",
                    "(\\d{4})(\\d{2})(\\d{2})(?:[t ]?\\d{2,6}(?:\\.\\d+)?(?:z|[+-]\\d{2}:?\\d{2})?)?",
                    "20221121T2330",
                    "2022-11-21",
                    DateShape::numbers),
            shape(
                    "points",
                    WEEKDAY + "(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})" + TIME,
                    "21.11.2022 23:30",
                    "2022-11-21",
                    DateShape::dayFirst),
            shape(
                    "slashes",
                    WEEKDAY + "(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})" + TIME,
                    "11/21/2022",
                    "2022-11-21",
                    DateShape::eitherFirst),
            shape(
                    "day-month-name",
                    WEEKDAY + "(?:(\\d{1,2})(?:st|nd|rd|th)?[ -])?(?:of )?([a-z]+)\\.?,?[ -](\\d{4})" + TIME,
                    "Mon, 21 Nov 2022 23:30:00 GMT",
                    "2022-11-21",
                    found -> named(found, 3, 2, 1)),
            shape(
                    "month-name-day",
                    WEEKDAY + "([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})" + TIME,
                    "November 21st, 2022, 11:30 p.m. ET",
                    "2022-11-21",
                    found -> named(found, 3, 1, 2)),
            shape(
                    "year-last",
                    WEEKDAY + "([a-z]+) (\\d{1,2}) \\d{2}:\\d{2}:\\d{2} (?:[a-z]+|[+-]\\d{4}) (\\d{4})",
                    "Mon Nov 21 23:30:00 +0000 2022",
                    "2022-11-21",
                    found -> named(found, 3, 1, 2)));

    private static DateShape shape(
            String id,
            String pattern,
            String example,
            String means,
            Function<MatchResult, Optional<WrittenDay>> reading) {
        return new DateShape(id, Pattern.compile(pattern), reading, example, means);
    }

    private static Optional<WrittenDay> numbers(MatchResult found) {
        if (found.group(2) == null) {
            return Optional.of(WrittenDay.of(number(found, 1)));
        }
        return Optional.of(
                found.group(3) == null
                        ? WrittenDay.of(number(found, 1), number(found, 2))
                        : WrittenDay.of(number(found, 1), number(found, 2), number(found, 3)));
    }

    /** The day in Greenwich: nobody says where the second was counted. */
    private static Optional<WrittenDay> unix(MatchResult found, long factor) {
        long number = Long.parseLong(found.group(1));
        if (number * factor > LAST_SECOND * 1_000) {
            return Optional.empty();
        }
        var day = Instant.ofEpochMilli(number * factor).atZone(ZoneOffset.UTC).toLocalDate();
        return Optional.of(WrittenDay.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }

    private static Optional<WrittenDay> dayFirst(MatchResult found) {
        return Optional.of(WrittenDay.of(number(found, 3), number(found, 2), number(found, 1)));
    }

    /** Of two numbers below 13 nobody knows which is the month. */
    private static Optional<WrittenDay> eitherFirst(MatchResult found) {
        int first = number(found, 1);
        int second = number(found, 2);
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        boolean day = first > 12;
        return Optional.of(WrittenDay.of(number(found, 3), day ? second : first, day ? first : second));
    }

    private static Optional<WrittenDay> named(MatchResult found, int year, int month, int day) {
        var name = found.group(month);
        int number = name.equals("sept") ? 9 : 1 + Math.max(MONTHS.indexOf(name), MONTH_NAMES.indexOf(name));
        if (number == 0) {
            return Optional.empty();
        }
        return Optional.of(
                found.group(day) == null
                        ? WrittenDay.of(number(found, year), number)
                        : WrittenDay.of(number(found, year), number, number(found, day)));
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** The day, if the value has this shape; throws {@code DateTimeException} if there is no such day. */
    Optional<WrittenDay> read(String value) {
        var found = pattern.matcher(value);
        return found.matches() ? reading.apply(found.toMatchResult()) : Optional.empty();
    }
}
