package org.dateline.core.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/**
 * Finds the day that a short text names, and writes it as {@code 2021-03-05}. What can be read in two ways is read only where it is
 * known that the day stands before the month.
 */
final class DayFinder {

    private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";
    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern BASIC = Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d{5})");
    private static final Pattern SIGNS = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2}) ?[\u5E74\uB144] ?(\\d{1,2}) ?[\u6708\uC6D4] ?(\\d{1,2}) ?[\u65E5\uC77C]");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er)?[ .,/-]{1,3}(?:of |de |d')?(\\p{L}{3,10})\\.?[ ,./-]{1,3}(?:de |del )?"
                    + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})(\\p{L}{3,10})\\.?[ /-]{1,2}(\\d{1,2})(?:st|nd|rd|th)?[ ,/-]{1,3}" + YEAR);
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2" + YEAR);
    private static final int LONGEST = 400;
    private static final int MOST_BESIDE = 45;
    private static final int LONGEST_LINE = 140;

    private final Map<String, Integer> months;
    private final Pattern modified;
    private final Pattern published;

    private DayFinder(Map<String, Integer> months, Pattern modified, Pattern published) {
        this.months = months;
        this.modified = modified;
        this.published = published;
    }

    static DayFinder load(RuleFiles files) {
        var months = new HashMap<String, Integer>();
        Tsv.read(files, "rules/page/months.tsv")
                .rows()
                .forEach(row -> months.put(row.get("name"), Integer.valueOf(row.get("month"))));
        var marks = Tsv.read(files, "rules/page/date-marks.tsv").rows();
        return new DayFinder(months, marks(marks, "modified"), marks(marks, "published"));
    }

    /** The number of a month by its name in lower case. */
    Optional<Integer> month(String name) {
        return Optional.ofNullable(months.get(name));
    }

    private static Pattern marks(List<Tsv.Row> rows, String meaning) {
        var words = rows.stream()
                .filter(row -> row.get("means").equals(meaning))
                .map(row -> Pattern.quote(row.get("word")))
                .toList();
        return Pattern.compile(
                "(?<!\\p{L})(?:" + String.join("|", words) + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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

    Optional<String> find(String text, boolean dayFirst) {
        return place(text, dayFirst).flatMap(Found::day);
    }

    /** Whether the text is little more than the day: a weekday, a time, a place of the news. */
    boolean isMostOf(String text, boolean dayFirst) {
        return place(text, dayFirst)
                .filter(found -> found.day().isPresent() && !saysModified(text))
                .filter(found -> text.length() - (found.end() - found.start()) <= MOST_BESIDE)
                .filter(found -> !isOfAnother(text.substring(0, found.start())))
                .isPresent();
    }

    /** "When:", "Born:": a name that is not that of publication stands before the day. */
    private boolean isOfAnother(String before) {
        return before.strip().endsWith(":") && !published.matcher(before).find();
    }

    /** The day that follows a word that says published, and not too far behind it. */
    Optional<String> findPublished(String text, boolean dayFirst) {
        var mark = published.matcher(text);
        if (text.length() > LONGEST || !mark.find()) {
            return Optional.empty();
        }
        var rest = text.substring(mark.end());
        return place(rest, dayFirst)
                .filter(found -> found.start() <= MOST_BESIDE && !saysModified(rest.substring(0, found.start())))
                .flatMap(Found::day);
    }

    /** Whether the text is no sentence but says when something was published or changed. */
    boolean isMarkLine(String text) {
        return text.length() <= LONGEST_LINE
                && !endsSentence(text)
                && (modified.matcher(text).find() || published.matcher(text).find())
                && place(text, true).isPresent();
    }

    /** Whether the text is no sentence and a day is the last it says. */
    boolean endsLine(String text) {
        return text.length() <= LONGEST_LINE
                && !endsSentence(text)
                && place(text, true)
                        .filter(found -> found.end() == text.length())
                        .isPresent();
    }

    private static boolean endsSentence(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
    }

    boolean saysModified(String text) {
        return text.length() <= LONGEST
                && modified.matcher(text).find()
                && !published.matcher(text).find();
    }

    private Optional<Found> place(String text, boolean dayFirst) {
        var lower = text.length() > LONGEST ? "" : text.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
        for (var pattern : List.of(ISO, BASIC, SIGNS)) {
            var found = pattern.matcher(lower);
            if (found.find()) {
                return Optional.of(found(found, number(found, 1), number(found, 2), number(found, 3)));
            }
        }
        return words(lower).or(() -> numbers(lower, dayFirst));
    }

    /** The first day whose month is a word. */
    private Optional<Found> words(String text) {
        var first = named(DAY_FIRST.matcher(text), 2, 1);
        var second = named(MONTH_FIRST.matcher(text), 1, 2);
        if (first.isPresent() && second.isPresent()) {
            return first.get().start() <= second.get().start() ? first : second;
        }
        return first.or(() -> second);
    }

    private Optional<Found> named(Matcher matcher, int month, int day) {
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            var number = months.get(matcher.group(month));
            if (number != null) {
                return Optional.of(found(matcher, number(matcher, 3), number, number(matcher, day)));
            }
        }
        return Optional.empty();
    }

    /** Of two numbers below 13 nobody knows which is the month, but with points between them the day is first. */
    private static Optional<Found> numbers(String text, boolean dayFirst) {
        var found = NUMBERS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int first = number(found, 1);
        int second = number(found, 3);
        boolean day = first > 12 || found.group(2).equals(".") || first == second || dayFirst && second <= 12;
        if (!day && second <= 12) {
            return Optional.empty();
        }
        return Optional.of(found(found, number(found, 4), day ? second : first, day ? first : second));
    }

    private static Found found(Matcher matcher, int year, int month, int day) {
        return new Found(matcher.start(), matcher.end(), year, month, day);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
