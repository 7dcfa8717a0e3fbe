package org.dateline.core.time;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.rule.Words;

/** The future told in the present or by a plan: "opens on Friday", "is to begin on Friday", "payable Dec. 7", "ahead of Sunday's vote". */
final class Scheduled {

    /** "Is closed until Friday". */
    static final Set<String> LASTING = Set.of("until", "till");

    private static final Set<String> PRESENT = Set.of("is", "are", "am", "s", "re");
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "from", "by", "next", "this");
    private static final Set<String> AUXILIARIES = Set.of(
            "to", "did", "do", "does", "was", "were", "had", "has", "have", "been", "could", "let", "help", "helped",
            "ve", "d");
    /** "Voters go to the polls on Sunday", "tickets go on sale Friday". */
    private static final Set<String> GOING = Set.of("go", "goes", "head", "heads", "come", "comes");

    /** "Reports earnings on Thursday", but not "the paper reports on Thursday that". */
    private static final Set<String> REPORTING =
            Set.of("report", "reports", "publish", "publishes", "release", "post", "posts", "issues");

    private static final Set<String> GIVING = Set.of("has", "have", "give", "gives", "given", "gave", "giving");

    /** "The third climber to die in May" has died. */
    private static final Set<String> RANKS =
            Set.of("first", "second", "third", "fourth", "fifth", "last", "latest", "only", "next", "th", "one");

    private static final Set<String> OPENERS = Set.of("as", "after", "over", "amid", "while", ",", "-", "–", ";", ":");

    private static final Set<String> COPULAS = Set.of("is", "are");
    private static final Set<String> DUMMIES = Set.of("it", "today", "this", "that", "there", "tomorrow", "yesterday");
    /** "No later than Friday", "as soon as Friday". */
    private static final Map<String, String> LIMITS = Map.of("than", "later", "as", "soon");

    private static final Set<String> NAMES = Set.of("NOUN", "PROPN", "ADJ");
    private static final int FARTHEST_PLAN = 14;
    private static final int FARTHEST_AHEAD = 5;
    private static final int GROUP = 3;
    private static final int LONGEST_HEADLINE = 30;

    private final Set<String> presents = new HashSet<>();
    private final Set<String> progressives = new HashSet<>();
    private final Set<String> takings = new HashSet<>();
    private final Set<String> adjacent = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> announced = new HashSet<>();
    private final Set<String> goings = new HashSet<>();
    private final Set<String> figures = new HashSet<>();
    private final Set<String> moved = new HashSet<>();

    private Scheduled() {}

    static Scheduled load(RuleFiles files) {
        var scheduled = new Scheduled();
        for (var row : Tsv.read(files, "rules/time/en/scheduled.tsv").rows()) {
            scheduled.of(row.get("kind")).addAll(row.list("words"));
        }
        return scheduled;
    }

    private Set<String> of(String kind) {
        return switch (kind) {
            case "present" -> presents;
            case "progressive" -> progressives;
            case "takes" -> takings;
            case "adjacent" -> adjacent;
            case "beginning" -> beginnings;
            case "announced" -> announced;
            case "goes" -> goings;
            case "reporting" -> figures;
            case "moved" -> moved;
            default -> throw new IllegalArgumentException("nothing is scheduled by " + kind);
        };
    }

    /** Whether what stands right before a date puts it ahead. */
    boolean isPlanned(Words words, int from) {
        if (from == 0) {
            return false;
        }
        if (adjacent.contains(words.lower(from - 1))) {
            return true;
        }
        int begins = PREPOSITIONS.contains(words.lower(from - 1)) ? from - 2 : from - 1;
        if (begins > 0 && beginnings.contains(words.lower(begins))) {
            return isAnnounced(words, begins);
        }
        if (words.lower(from - 1).equals("for") && isAnnounced(words, from - 1) && !isPossessive(words, from + 1)) {
            return true;
        }
        return isAhead(words, from)
                || isGiven(words, from)
                || isLimit(words, from)
                || isCopula(words, from)
                || ClockBefore.isMoved(words, from, moved)
                || isHeadline(words, from);
    }

    private static boolean isPossessive(Words words, int at) {
        return at < words.count() && words.lower(at).startsWith("'");
    }

    /** "Has until Friday", "gave him until Friday". */
    private static boolean isGiven(Words words, int from) {
        if (!LASTING.contains(words.lower(from - 1))) {
            return false;
        }
        for (int i = from - 2; i >= 0 && from - i <= GROUP + 1; i--) {
            if (GIVING.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLimit(Words words, int from) {
        var second = LIMITS.get(words.lower(from - 1));
        return second != null && from > 2 && words.lower(from - 2).equals(second);
    }

    /** "The deadline is Friday", "the tie is on Friday"; "it is Friday" is today. */
    private static boolean isCopula(Words words, int from) {
        int i = ClockBefore.skip(words, from);
        return i > 0 && COPULAS.contains(words.lower(i)) && !DUMMIES.contains(words.lower(i - 1));
    }

    /** "Ministers to meet on Friday" has no other verb before it. */
    private static boolean isHeadline(Words words, int from) {
        for (int i = from - 1; i > 1 && i < LONGEST_HEADLINE; i--) {
            if (isVerb(words, i) && words.lower(i - 1).equals("to")) {
                return NAMES.contains(words.pos(i - 2)) && isPlain(words, i - 1) && !hasVerbBehind(words, from);
            }
        }
        return false;
    }

    /** "The order to pay on Friday drew protests", but not "Ministers to meet Friday as strike looms". */
    private static boolean hasVerbBehind(Words words, int from) {
        int end = Math.min(words.count(), from + LONGEST_HEADLINE);
        for (int i = from + 1; i < end && !OPENERS.contains(words.lower(i)); i++) {
            if (isVerb(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(Words words, int to) {
        for (int i = 0; i < to; i++) {
            if (isVerb(words, i) || RANKS.contains(words.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Called a strike starting Monday". */
    private boolean isAnnounced(Words words, int at) {
        for (int i = at - 1; i >= 0 && at - i <= FARTHEST_PLAN; i--) {
            if (announced.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Ahead of Sunday's vote", "ahead of the vote on Sunday". */
    private static boolean isAhead(Words words, int from) {
        for (int i = from - 1; i > 0 && from - i <= FARTHEST_AHEAD && !isVerb(words, i); i--) {
            if (words.lower(i).equals("of") && words.lower(i - 1).equals("ahead")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb tells in the present what is going to be. */
    boolean isTold(Words words, int at) {
        if (isInfinitiveOfPlan(words, at)) {
            return true;
        }
        var verb = words.lower(at);
        if (progressives.contains(verb)) {
            return at > 0 && PRESENT.contains(words.lower(at - 1));
        }
        boolean takes = (verb.equals("takes") || verb.equals("take"))
                && at + 1 < words.count()
                && takings.contains(words.lower(at + 1));
        takes |= GOING.contains(verb) && at + 1 < words.count() && goings.contains(words.lower(at + 1));
        takes |= REPORTING.contains(verb) && hasFigures(words, at);
        return (takes || presents.contains(verb)) && !hasAuxiliary(words, at);
    }

    private boolean hasFigures(Words words, int at) {
        for (int i = at + 1; i < words.count() && i - at <= GROUP + 1; i++) {
            if (figures.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The summit opens on Friday": taken for a noun by the tagger, but the sentence has no other verb. */
    boolean isOnlyVerb(Words words, int at) {
        if (at == 0 || !presents.contains(words.lower(at)) || !NAMES.contains(words.pos(at - 1))) {
            return false;
        }
        for (int i = 0; i < words.count(); i++) {
            if (isVerb(words, i)) {
                return false;
            }
        }
        return true;
    }

    /** "Is to begin", "are due to meet". */
    private static boolean isInfinitiveOfPlan(Words words, int at) {
        return at > 1 && words.lower(at - 1).equals("to") && PRESENT.contains(words.lower(at - 2));
    }

    static boolean hasAuxiliary(Words words, int at) {
        for (int i = at - 1; i >= 0 && at - i <= GROUP; i--) {
            if (AUXILIARIES.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(Words words, int at) {
        var pos = words.pos(at);
        return pos.equals("VERB") || pos.contains("AUX");
    }
}
