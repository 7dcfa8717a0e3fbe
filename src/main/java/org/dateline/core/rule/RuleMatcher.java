package org.dateline.core.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds where rules hold. The rules are indexed by the words that can begin them, so the cost grows with the matches,
 * not with the number of rules. Shared by all threads.
 */
public final class RuleMatcher<R> {

    /** One pattern of a rule. */
    private record Way<R>(Rule<R> rule, Node first) {}

    private final Map<String, List<Way<R>>> byStart;
    private final List<Way<R>> onDigits;
    private final List<Way<R>> onAny;
    private final Map<String, List<Way<R>>> byTag;

    RuleMatcher(List<Rule<R>> rules, Vocabulary vocabulary) {
        var index = new LinkedHashMap<String, List<Way<R>>>();
        for (var rule : rules) {
            for (var pattern : rule.entry().when()) {
                var way = new Way<>(rule, PatternParser.parse(pattern, vocabulary));
                Node.starts(way.first())
                        .forEach(start -> index.computeIfAbsent(start, first -> new ArrayList<>())
                                .add(way));
            }
        }
        this.onDigits = List.copyOf(index.getOrDefault(WordClass.DIGITS, List.of()));
        this.onAny = List.copyOf(index.getOrDefault(WordClass.ANY, List.of()));
        this.byTag = new HashMap<>();
        this.byStart = new HashMap<>();
        index.forEach((start, ways) -> {
            if (start.charAt(0) != '\0') {
                byStart.put(start, List.copyOf(ways));
            } else if (!start.equals(WordClass.DIGITS) && !start.equals(WordClass.ANY)) {
                byTag.put(start.substring(1), List.copyOf(ways));
            }
        });
    }

    /**
     * The matches in reading order, without overlap. Of those that begin at the same word the higher priority wins, then
     * the longer match, then the rule that stands first.
     */
    public List<Match<R>> find(Words words) {
        return find(words, match -> true);
    }

    /** As {@link #find(Words)}, of the matches that pass a test; the others leave their words to the next best. */
    public List<Match<R>> find(Words words, Predicate<Match<R>> test) {
        var found = new ArrayList<Match<R>>();
        var search = new Search(words);
        int at = 0;
        while (at < words.count()) {
            var best = best(matchesAt(words, at, search), test);
            if (best != null) {
                found.add(best);
            }
            at = best == null ? at + 1 : best.to();
        }
        return found;
    }

    /** Every match, overlapping ones too: for each first word and rule the longest. */
    public List<Match<R>> findAll(Words words) {
        var found = new ArrayList<Match<R>>();
        var search = new Search(words);
        for (int at = 0; at < words.count(); at++) {
            var matches = matchesAt(words, at, search);
            if (!matches.isEmpty()) {
                addLongest(matches, found);
            }
        }
        return found;
    }

    private static <R> void addLongest(List<Match<R>> matches, List<Match<R>> found) {
        matches.sort(RuleMatcher::compare);
        var rules = new HashSet<Integer>();
        for (var match : matches) {
            if (rules.add(match.rule().order())) {
                found.add(match);
            }
        }
    }

    private static <R> @Nullable Match<R> best(List<Match<R>> matches, Predicate<Match<R>> test) {
        if (matches.isEmpty()) {
            return null;
        }
        matches.sort(RuleMatcher::compare);
        for (var match : matches) {
            if (test.test(match)) {
                return match;
            }
        }
        return null;
    }

    private static int compare(Match<?> one, Match<?> other) {
        int byPriority = Integer.compare(
                other.rule().entry().priority(), one.rule().entry().priority());
        int byLength = Integer.compare(other.to(), one.to());
        int byOrder = Integer.compare(one.rule().order(), other.rule().order());
        return byPriority != 0 ? byPriority : byLength != 0 ? byLength : byOrder;
    }

    private List<Match<R>> matchesAt(Words words, int at, Search search) {
        List<Match<R>> found = List.of();
        var ways = byStart.get(words.lower(at));
        if (ways != null) {
            found = tryAll(ways, words, at, search, found);
        }
        if (!onDigits.isEmpty() && words.isDigits(at)) {
            found = tryAll(onDigits, words, at, search, found);
        }
        if (!byTag.isEmpty()) {
            found = tryAll(byTag.getOrDefault(words.pos(at), List.of()), words, at, search, found);
        }
        return onAny.isEmpty() ? found : tryAll(onAny, words, at, search, found);
    }

    private List<Match<R>> tryAll(List<Way<R>> ways, Words words, int at, Search search, List<Match<R>> found) {
        var all = found;
        for (var way : ways) {
            int end = search.end(way.first(), at);
            if (end > at) {
                if (all.isEmpty()) {
                    all = new ArrayList<>();
                }
                all.add(new Match<>(way.rule(), at, end, search.captures()));
            }
        }
        return all;
    }
}
