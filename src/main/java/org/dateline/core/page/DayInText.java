package org.dateline.core.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day that a short text names, and writes it as {@code 2021-03-05}. What can be read in two ways is not read. */
final class DayInText {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH =
            "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d])");
    private static final Pattern BASIC = Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d{5})");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ .,/-]{1,2}(?:of )?"
            + MONTH + "\\.?[ ,/-]{1,3}((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "\\.?[ /-]{1,2}(\\d{1,2})(?:st|nd|rd|th)?[ ,/-]{1,3}((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern UPDATED =
            Pattern.compile("(?i)\\b(?:last )?(?:updated?|modified|edited|revised|changed|copyright)\\b|\u00A9");
    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)\\b(?:published|posted|first|created|issued|filed)\\b");
    private static final int LONGEST = 400;

    private DayInText() {}

    static Optional<String> find(String text) {
        return place(text).flatMap(Found::day);
    }

    /** Whether the text is little more than the day: a weekday, a time, a place of the news. */
    static boolean isMostOf(String text) {
        return place(text)
                .filter(found -> found.day().isPresent() && !saysModified(text))
                .filter(found -> text.length() - (found.end() - found.start()) <= 45)
                .isPresent();
    }

    static boolean saysModified(String text) {
        return UPDATED.matcher(text).find() && !PUBLISHED.matcher(text).find();
    }

    /** Where a day stands and which numbers name it. */
    private record Found(int start, int end, int year, int month, int dayOfMonth) {

        Optional<String> day() {
            boolean possible = month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
            return possible ? Optional.of(year + "-" + two(month) + "-" + two(dayOfMonth)) : Optional.empty();
        }

        private static String two(int number) {
            return number < 10 ? "0" + number : Integer.toString(number);
        }
    }

    private static Optional<Found> place(String text) {
        var lower = text.length() > LONGEST ? "" : text.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
        var iso = ISO.matcher(lower);
        if (iso.find()) {
            return Optional.of(found(iso, number(iso, 1), number(iso, 2), number(iso, 3)));
        }
        var basic = BASIC.matcher(lower);
        if (basic.find()) {
            return Optional.of(found(basic, number(basic, 1), number(basic, 2), number(basic, 3)));
        }
        var dayFirst = DAY_FIRST.matcher(lower);
        var monthFirst = MONTH_FIRST.matcher(lower);
        boolean day = dayFirst.find();
        boolean month = monthFirst.find();
        if (day && (!month || dayFirst.start() <= monthFirst.start())) {
            return Optional.of(found(dayFirst, number(dayFirst, 3), month(dayFirst.group(2)), number(dayFirst, 1)));
        }
        return month
                ? Optional.of(
                        found(monthFirst, number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2)))
                : numbers(lower);
    }

    /** Of two numbers below 13 nobody knows which is the month, but with points between them the day is first. */
    private static Optional<Found> numbers(String text) {
        var found = NUMBERS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int first = number(found, 1);
        int second = number(found, 3);
        boolean dayFirst = first > 12 || found.group(2).equals(".") || first == second;
        if (!dayFirst && second <= 12) {
            return Optional.empty();
        }
        return Optional.of(found(found, number(found, 4), dayFirst ? second : first, dayFirst ? first : second));
    }

    private static Found found(Matcher matcher, int year, int month, int day) {
        return new Found(matcher.start(), matcher.end(), year, month, day);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3));
    }
}
