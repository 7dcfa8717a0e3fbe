package org.dateline.core.time;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.calendar.Direction;
import org.dateline.core.rule.Match;
import org.dateline.core.rule.RuleEntry;
import org.dateline.core.rule.Words;

/**
 * What a rule asks of the words around it under its key {@code asks}: {@code after}, {@code not-after}, {@code before},
 * {@code not-before} list words, {@code tags} the parts of speech its first word may have, {@code not-before-plural}
 * forbids a plural noun behind it, {@code after-amount} wants "five cars" or "twice" before it, {@code before-plural} a plural noun behind it, {@code not-in-before-plural} not "in May 20 people", {@code not-after-product} no "a Toyota" before it, {@code not-before-name} a capitalised name, {@code future}
 * wants a clause about what lies ahead, {@code opens-clause} "in 1987 miners walked out", {@code figures} a word of money or rates in the sentence. The edges of a sentence are the word {@code ^}.
 */
record Surroundings(
        Set<String> after,
        Set<String> notAfter,
        Set<String> before,
        Set<String> notBefore,
        Set<String> tags,
        boolean afterAmount,
        boolean notAfterProduct,
        boolean notInBeforePlural,
        boolean beforePlural,
        boolean notBeforePlural,
        boolean notBeforeName,
        boolean future,
        boolean opensClause,
        boolean figures) {

    private static final int LONGEST_ADDRESS = 60;

    private static final int LONGEST_RANK = 5;

    private static final Set<String> RANKS = Set.of(
            "first", "second", "third", "last", "only", "time", "times", "once", "twice", "most", "least", "best",
            "worst");

    /** "Census", "crisis", "congress". */
    private static final Set<String> SINGULAR_ENDS = Set.of("us", "is", "ss");

    private static final Set<String> PLURALS = Set.of("people", "men", "women", "children", "police");

    private static final Set<String> VERBS = Set.of("VERB", "AUX");

    private static final Set<String> ARTICLES = Set.of("a", "an");

    private static final Set<String> AMOUNTS =
            Set.of("once", "twice", "percent", "%", "times", "million", "billion", "hundred", "thousand", "several");

    private static final Set<String> KEYS = Set.of(
            "after",
            "not-after",
            "before",
            "not-before",
            "tags",
            "after-amount",
            "not-after-product",
            "not-in-before-plural",
            "before-plural",
            "not-before-plural",
            "not-before-name",
            "future",
            "opens-clause",
            "figures");

    static Surroundings of(RuleEntry entry) {
        if (!(entry.more().getOrDefault("asks", Map.of()) instanceof Map<?, ?> asks)) {
            throw new IllegalArgumentException("asks is not a map");
        }
        for (var key : asks.keySet()) {
            if (!KEYS.contains(String.valueOf(key))) {
                throw new IllegalArgumentException("nothing can be asked of " + key);
            }
        }
        return new Surroundings(
                words(asks, "after"),
                words(asks, "not-after"),
                words(asks, "before"),
                words(asks, "not-before"),
                words(asks, "tags"),
                Boolean.TRUE.equals(asks.get("after-amount")),
                Boolean.TRUE.equals(asks.get("not-after-product")),
                Boolean.TRUE.equals(asks.get("not-in-before-plural")),
                Boolean.TRUE.equals(asks.get("before-plural")),
                Boolean.TRUE.equals(asks.get("not-before-plural")),
                Boolean.TRUE.equals(asks.get("not-before-name")),
                Boolean.TRUE.equals(asks.get("future")),
                Boolean.TRUE.equals(asks.get("opens-clause")),
                Boolean.TRUE.equals(asks.get("figures")));
    }

    private static Set<String> words(Map<?, ?> asks, String key) {
        var words = new HashSet<String>();
        if (asks.get(key) instanceof List<?> list) {
            list.forEach(word -> words.add(String.valueOf(word)));
        }
        return Set.copyOf(words);
    }

    boolean fit(Words words, Match<?> match, Tense tense) {
        var left = match.from() == 0 ? "^" : words.lower(match.from() - 1);
        var right = match.to() == words.count() ? "^" : words.lower(match.to());
        return !isInAddress(words, match.from())
                && (after.isEmpty() || after.contains(left))
                && !notAfter.contains(left)
                && (before.isEmpty() || before.contains(right))
                && !notBefore.contains(right)
                && (tags.isEmpty() || tags.contains(words.pos(match.from())))
                && (!afterAmount || isAmount(words, match.from() - 1))
                && !(notAfterProduct && isProduct(words, match.from() - 1))
                && !(notInBeforePlural && left.equals("in") && isPluralNoun(words, match.to()))
                && (!beforePlural || isPluralNoun(words, match.to()))
                && !(notBeforePlural && isPluralNoun(words, match.to()))
                && !(notBeforeName && isInName(words, match.from(), match.to()))
                && (!figures || Compared.hasFigures(words))
                && (!opensClause || isBeforeSubject(words, match.from(), match.to()))
                && (!future
                        || !isRanked(words, match.from())
                                && tense.of(words, match.from(), match.to()) == Direction.FUTURE);
    }

    /** "In 1987 miners walked out": the plural behind it is the subject of a verb, and not what is counted. */
    private static boolean isBeforeSubject(Words words, int from, int to) {
        return from == 1 && isPluralNoun(words, to) && to + 1 < words.count() && VERBS.contains(words.pos(to + 1));
    }

    /** "For the first time in 20 years", "the worst flood in ten years": a length, whatever lies ahead. */
    private static boolean isRanked(Words words, int from) {
        for (int i = from - 1; i >= 0 && from - i <= LONGEST_RANK; i--) {
            var word = words.lower(i);
            if (RANKS.contains(word) || word.endsWith("est") && words.pos(i).equals("ADJ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is glued to what makes it part of a web address or of a page's source: {@code width="1920"}. */
    private static boolean isInAddress(Words words, int from) {
        for (int i = from; i > 0 && from - i < LONGEST_ADDRESS && !words.isSpaceBefore(i); i--) {
            var before = words.lower(i - 1);
            boolean slashes = before.equals("/") && words.lower(i).equals("/");
            if (slashes || before.equals("=") || before.equals("_") || before.equals("@")) {
                return true;
            }
        }
        return false;
    }

    /** "500 cars", "$15", "5 percent", "twice". */
    private static boolean isAmount(Words words, int at) {
        return at >= 0
                && (words.isDigits(at)
                        || AMOUNTS.contains(words.lower(at))
                        || at > 0 && isPluralNoun(words, at) && isCounted(words, at));
    }

    /** "A Toyota": its number is a model. */
    private static boolean isProduct(Words words, int at) {
        return at > 0
                && words.isCapitalised(at)
                && words.pos(at).equals("PROPN")
                && ARTICLES.contains(words.lower(at - 1));
    }

    private static boolean isCounted(Words words, int at) {
        for (int i = at - 1; i >= 0 && at - i <= 3; i--) {
            if (words.isDigits(i) || words.pos(i).equals("NUM") || AMOUNTS.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Easter Island", "the Daily Mail". */
    private static boolean isInName(Words words, int from, int to) {
        return to < words.count()
                && words.isCapitalised(to)
                && (words.pos(to).equals("PROPN") || from > 0 && words.isCapitalised(to - 1));
    }

    private static boolean isPluralNoun(Words words, int at) {
        if (at >= words.count() || !words.pos(at).equals("NOUN")) {
            return false;
        }
        var noun = words.lower(at);
        return PLURALS.contains(noun)
                || noun.endsWith("s") && SINGULAR_ENDS.stream().noneMatch(noun::endsWith);
    }
}
