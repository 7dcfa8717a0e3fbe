package org.dateline.core.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.Direction;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.rule.Words;

/** On which side of the publication date a phrase lies, from the verbs of its clause; the nearest side if they do not say. */
final class Tense {

    private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", "\"", "(", ")", "who", "which", "whose", "where");
    private static final Set<String> PRESENT = Set.of("am", "is", "are", "be", "being", "s", "re", "m", "gets");
    private static final Set<String> PASSED =
            Set.of("was", "were", "had", "has", "have", "been", "did", "got", "ve", "d");

    /** Prepositions that need not follow at once: "postponed the vote until Monday". */
    private static final Set<String> LASTING = Set.of("until", "till", "to", "through", "of", "as");

    /** "He said that the Feb. 1 date stands": what was said need not have been. */
    private static final int WITHIN = 8;

    private static final Set<String> ENDS = Set.of("until", "till", "through");

    private static final Set<String> AFTERWARDS = Set.of("after", "following");

    private static final Set<String> REPORTED = Set.of(
            "said",
            "told",
            "announced",
            "added",
            "confirmed",
            "stated",
            "warned",
            "noted",
            "insisted",
            "declared",
            "predicted",
            "estimated",
            "wrote",
            "believed");

    private static final Set<String> CONDITIONS = Set.of("if", "when", "unless", "once", "until");
    private static final Set<String> NOT_CONDITIONS = Set.of("s", "was", "has", "does", "is", "says");

    /** "Will" and "May" are names, too; "would have met" is over. */
    private static final Set<String> NAMES = Set.of("NOUN", "PROPN");

    private static final int BESIDE = 3;
    private static final int GROUP = 4;
    private static final int FARTHEST_LEFT = 20;
    private static final int FARTHEST_RIGHT = 12;

    /** Words that put what they govern into the future, with the prepositions that they need; none means any. */
    private final Map<String, List<String>> future;

    private final PastVerbs past;
    private final Scheduled scheduled;

    private Tense(Map<String, List<String>> future, PastVerbs past, Scheduled scheduled) {
        this.future = future;
        this.past = past;
        this.scheduled = scheduled;
    }

    static Tense load(RuleFiles files) {
        var future = new HashMap<String, List<String>>();
        Tsv.read(files, "rules/time/en/future.tsv")
                .rows()
                .forEach(row -> future.put(row.get("word"), row.list("before")));
        return new Tense(Map.copyOf(future), PastVerbs.load(files), Scheduled.load(files));
    }

    /** The side on which words {@code from} to {@code to} lie. */
    Direction of(Words words, int from, int to) {
        var preposition = preposition(words, from);
        if (preposition.equals("since")) {
            return Direction.PAST;
        }
        if (isPurpose(words, from) || scheduled.isPlanned(words, from)) {
            return Direction.FUTURE;
        }
        for (int i = from - 1; i >= 0 && from - i < FARTHEST_LEFT && !isClauseEnd(words, i); i--) {
            var found = side(words, i, preposition);
            if (found.filter(Direction.PAST::equals).isPresent() && isReport(words, i, from)) {
                break;
            }
            if (found.isPresent()) {
                boolean lasts =
                        found.filter(Direction.PAST::equals).isPresent() && Scheduled.LASTING.contains(preposition);
                return lasts || isBefore(words, from, i) ? Direction.NEAREST : found.get();
            }
        }
        for (int i = to; i < words.count() && i - to < FARTHEST_RIGHT && !isClauseEnd(words, i); i++) {
            var found = side(words, i, preposition);
            if (found.isPresent()) {
                return isBefore(words, from, i) ? Direction.NEAREST : found.get();
            }
        }
        return Scheduled.LASTING.contains(preposition) ? Direction.FUTURE : Direction.NEAREST;
    }

    /** What stands before the date; in "until his next hearing on April 5" before the phrase in which it stands. */
    private static String preposition(Words words, int from) {
        for (int i = from - 2; i >= 0 && from - i < WITHIN && !isVerb(words, i) && !isClauseEnd(words, i); i--) {
            if (Scheduled.LASTING.contains(words.lower(i))) {
                return words.lower(i);
            }
        }
        return from == 0 ? "" : words.lower(from - 1);
    }

    /** "Launches attacks after strikes on October 9": what is told in the present came after that day. */
    private boolean isBefore(Words words, int date, int verb) {
        if (!scheduled.isTold(words, verb) && !scheduled.isOnlyVerb(words, verb)) {
            return false;
        }
        for (int i = date - 2; i >= 0 && date - i < FARTHEST_LEFT && !isVerb(words, i) && !isClauseEnd(words, i); i--) {
            if (AFTERWARDS.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb only tells what another clause says of the date. */
    private static boolean isReport(Words words, int at, int date) {
        return REPORTED.contains(words.lower(at))
                && (date - at > BESIDE || words.lower(at + 1).equals("that"));
    }

    /** "Talks, to resume Dec. 12, were …". */
    private static boolean isPurpose(Words words, int from) {
        return from > 2
                && isVerb(words, from - 1)
                && words.lower(from - 2).equals("to")
                && words.lower(from - 3).equals(",");
    }

    private static boolean isClauseEnd(Words words, int at) {
        return CLAUSE_ENDS.contains(words.lower(at));
    }

    /** What the word at a place says of the side; empty if it says nothing and another word may. */
    private Optional<Direction> side(Words words, int at, String preposition) {
        if (isFuture(words, at, preposition)) {
            return Optional.of(Direction.FUTURE);
        }
        if (!isVerb(words, at) && !scheduled.isOnlyVerb(words, at)) {
            return Optional.empty();
        }
        if (scheduled.isTold(words, at)) {
            return Optional.of(Direction.FUTURE);
        }
        for (int i = at - 1; i >= 0 && at - i <= GROUP && !isClauseEnd(words, i); i--) {
            if (isFuture(words, i, preposition) || words.lower(i).equals("to") && isPassiveInfinitive(words, i)) {
                return Optional.of(Direction.FUTURE);
            }
        }
        for (int i = at - 1; i >= 0 && at - i <= GROUP && !isClauseEnd(words, i); i--) {
            if (isVerb(words, i) && PRESENT.contains(words.lower(i)) && at - i <= 2) {
                return Optional.of(Scheduled.LASTING.contains(preposition) ? Direction.FUTURE : Direction.NEAREST);
            }
            if (isVerb(words, i) && PASSED.contains(words.lower(i))) {
                return Optional.of(Direction.PAST);
            }
        }
        if (past.isPast(words, at)) {
            return Optional.of(Direction.PAST);
        }
        if (isLasting(words, at, preposition)) {
            return Optional.of(Direction.FUTURE);
        }
        return isCondition(words, at) ? Optional.of(Direction.FUTURE) : Optional.empty();
    }

    /** "If he loses in November", "when it opens on Friday". */
    private static boolean isCondition(Words words, int at) {
        if (!words.lower(at).endsWith("s") || NOT_CONDITIONS.contains(words.lower(at))) {
            return false;
        }
        for (int i = at - 1; i >= 0 && at - i <= GROUP; i--) {
            if (CONDITIONS.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFuture(Words words, int at, String preposition) {
        var prepositions = future.get(words.lower(at));
        if (prepositions == null) {
            return false;
        }
        if (prepositions.isEmpty()) {
            return !NAMES.contains(words.pos(at)) && !leadsTo(words, at + 1, "have") && !leadsTo(words, at + 2, "have");
        }
        if (leadsTo(words, at + 1, prepositions.get(0)) && prepositions.get(0).equals("'")) {
            return true;
        }
        return leadsTo(words, at + 1, "to") && isVerb(words, Math.min(at + 2, words.count() - 1))
                || prepositions.contains(preposition)
                        && (LASTING.contains(preposition)
                                || leadsTo(words, at + 1, preposition)
                                || leadsTo(words, at + 2, preposition));
    }

    private static boolean leadsTo(Words words, int at, String preposition) {
        return at < words.count() && words.lower(at).equals(preposition);
    }

    /** "To be held": it lies ahead, whoever announced it. */
    private static boolean isPassiveInfinitive(Words words, int at) {
        return at + 1 < words.count() && words.lower(at + 1).equals("be");
    }

    private static boolean isVerb(Words words, int at) {
        var pos = words.pos(at);
        return pos.equals("VERB") || pos.contains("AUX");
    }

    /** "The ban runs through the end of March". */
    private static boolean isLasting(Words words, int at, String preposition) {
        return ENDS.contains(preposition) && words.lower(at).endsWith("s") && !NOT_CONDITIONS.contains(words.lower(at));
    }
}
