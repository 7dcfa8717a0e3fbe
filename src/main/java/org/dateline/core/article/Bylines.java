package org.dateline.core.article;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** Lines that say who wrote an article and when, told by their form: "By Jane Doe", "Jane Doe, Reuters", "5 March 2021". */
final class Bylines {

    private static final int MOST_WORDS = 14;

    private static final Set<String> SMALL =
            Set.of("and", "for", "in", "of", "the", "with", "at", "de", "von", "van", "da", "al", "bin", "&", "|", "-");

    private final Set<String> timeWords;

    private Bylines(Set<String> timeWords) {
        this.timeWords = timeWords;
    }

    static Bylines load(RuleFiles files) {
        return new Bylines(Tsv.read(files, "rules/article/time-words.tsv").rows().stream()
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isByline(LineView line) {
        return line.words().size() <= MOST_WORDS && (isBy(line) || isTime(line));
    }

    private static boolean isBy(LineView line) {
        var words = line.words();
        if (words.size() < 2
                || !words.get(0).toLowerCase(Locale.ROOT).replace(":", "").equals("by")) {
            return false;
        }
        return words.stream().skip(1).allMatch(Bylines::isName) && isCapital(words.get(1));
    }

    private static boolean isName(String word) {
        return isCapital(word) || SMALL.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** Nothing but words and numbers of dates and times, with a year among them. */
    private boolean isTime(LineView line) {
        boolean year = false;
        boolean name = false;
        for (var word : line.words()) {
            var bare = strip(word.toLowerCase(Locale.ROOT));
            boolean number = !bare.isEmpty() && Character.isDigit(bare.charAt(0)) && bare.length() <= 25;
            if (!number && !bare.isEmpty() && !timeWords.contains(bare)) {
                return false;
            }
            name |= !number && bare.length() >= 3;
            year |= number && bare.matches("(19|20)\\d\\d([-/T].*)?|.*[-/.](19|20)\\d\\d");
        }
        return year && (name || line.line().words().matches(".*\\d[-/.:]\\d.*"));
    }

    private static String strip(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && ",.:;()[]".indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ",.:;()[]".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(from, to);
    }
}
