package org.dateline.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a TIMEX3 value or an EDTF string names, read by the book and without a line of the program's: both days
 * included, empty if the value names none, an exception if it is no such value.
 */
record NamedDays(LocalDate first, LocalDate last) {

    private static final Pattern TIME = Pattern.compile(
            "T(MO|MI|AF|EV|NI|DT|XX:XX|([01]\\d|2[0-4])(:[0-5]\\d)?(:[0-5]\\d)?(Z|[+-]\\d\\d(:?\\d\\d)?)?)$");
    private static final Pattern DAY = Pattern.compile("(\\d{4,})-(\\d\\d)-(\\d\\d)");
    private static final Pattern MONTH = Pattern.compile("(\\d{4,})-(\\d\\d)");
    private static final Pattern YEARS = Pattern.compile("\\d{4,}|\\d{3}X|\\d{2}XX");
    private static final Pattern WEEK = Pattern.compile("(\\d{4,})-W(\\d\\d)(-WE|-[1-7])?");
    private static final Pattern PART = Pattern.compile("(\\d{4,})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
    private static final Pattern OPEN = Pattern.compile(
            "[0-9X]{4}(-(XX|\\d\\d)(-(XX|\\d\\d))?|-W(XX|\\d\\d)(-(X|[1-7]|WE))?|-(Q[1-4X]|H[12X]|SP|SU|FA|WI))?");
    private static final Pattern LENGTH =
            Pattern.compile("P((X|\\d+(\\.\\d+)?)(Y|M|WE|W|DE|D|CE|Q))*(T((X|\\d+(\\.\\d+)?)(H|M|S))+)?");
    private static final Pattern NO_DAYS = Pattern.compile(
            "(PAST|PRESENT|FUTURE)_REF|BC\\d{2,}(-\\d\\d)*(-(SP|SU|FA|WI))?|FY(\\d{4}|XXXX)(-[QH]\\d)?");

    private static final Map<String, Integer> FIRST_MONTHS =
            Map.of("Q1", 1, "Q2", 4, "Q3", 7, "Q4", 10, "H1", 1, "H2", 7, "SP", 3, "SU", 6, "FA", 9, "WI", 12);
    private static final Map<Integer, String> CODES =
            Map.of(21, "SP", 22, "SU", 23, "FA", 24, "WI", 33, "Q1", 34, "Q2", 35, "Q3", 36, "Q4", 40, "H1", 41, "H2");

    static Optional<NamedDays> ofTimex(String timex) {
        if (timex.isEmpty() || LENGTH.matcher(timex).matches() && timex.length() > 2) {
            return Optional.empty();
        }
        return ends(timex, NamedDays::timexPart);
    }

    static Optional<NamedDays> ofEdtf(String edtf) {
        return ends(edtf, NamedDays::edtfPart);
    }

    private interface Reader {
        Optional<NamedDays> read(String value);
    }

    private static Optional<NamedDays> ends(String value, Reader reader) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            return reader.read(TIME.matcher(value).replaceFirst(""));
        }
        var start = ends(value.substring(0, slash), reader);
        var end = ends(value.substring(slash + 1), reader);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NamedDays(start.get().first, end.get().last));
    }

    private static Optional<NamedDays> timexPart(String value) {
        var week = WEEK.matcher(value);
        if (week.matches()) {
            return Optional.of(week(week));
        }
        var part = PART.matcher(value);
        if (part.matches()) {
            return Optional.of(part(part.group(1), part.group(2)));
        }
        if (NO_DAYS.matcher(value).matches()) {
            return Optional.empty();
        }
        return plain(value);
    }

    private static Optional<NamedDays> edtfPart(String value) {
        var month = MONTH.matcher(value);
        if (month.matches() && CODES.containsKey(Integer.parseInt(month.group(2)))) {
            return Optional.of(part(month.group(1), CODES.get(Integer.parseInt(month.group(2)))));
        }
        if (value.matches("-\\d{4}|0000|Y-\\d{5,}")) {
            return Optional.empty(); // a year before Christ
        }
        if (value.contains("W") || value.contains("Q") || value.contains("H")) {
            throw new DateTimeException("not EDTF: " + value);
        }
        return plain(value);
    }

    private static Optional<NamedDays> plain(String value) {
        var day = DAY.matcher(value);
        if (day.matches()) {
            var date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
            return Optional.of(new NamedDays(date, date));
        }
        var month = MONTH.matcher(value);
        if (month.matches()) {
            var found = YearMonth.of(number(month, 1), number(month, 2));
            return Optional.of(new NamedDays(found.atDay(1), found.atEndOfMonth()));
        }
        if (YEARS.matcher(value).matches()) {
            return Optional.of(new NamedDays(
                    LocalDate.of(Integer.parseInt(value.replace('X', '0')), 1, 1),
                    LocalDate.of(Integer.parseInt(value.replace('X', '9')), 12, 31)));
        }
        if (OPEN.matcher(value).matches()) {
            return Optional.empty();
        }
        throw new DateTimeException("no date value: " + value);
    }

    /** Week 1 is the one that has 4 January; it begins on a Monday. */
    private static NamedDays week(Matcher week) {
        int year = number(week, 1);
        var monday = firstMonday(year).plusWeeks(number(week, 2) - 1L);
        if (!monday.isBefore(firstMonday(year + 1)) || number(week, 2) == 0) {
            throw new DateTimeException(week.group() + " has no such week");
        }
        var day = week.group(3);
        if (day == null) {
            return new NamedDays(monday, monday.plusDays(6));
        }
        return day.equals("-WE")
                ? new NamedDays(monday.plusDays(5), monday.plusDays(6))
                : new NamedDays(monday.plusDays(day.charAt(1) - '1'), monday.plusDays(day.charAt(1) - '1'));
    }

    private static LocalDate firstMonday(int year) {
        var fourth = LocalDate.of(year, 1, 4);
        return fourth.minusDays(fourth.getDayOfWeek().getValue() - 1L);
    }

    private static NamedDays part(String year, String part) {
        var first = LocalDate.of(Integer.parseInt(year), FIRST_MONTHS.getOrDefault(part, 0), 1);
        return new NamedDays(
                first, first.plusMonths(part.startsWith("H") ? 6 : 3).minusDays(1));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
