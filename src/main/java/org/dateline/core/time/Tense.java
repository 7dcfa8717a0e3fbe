package org.dateline.core.time;

import java.util.HashSet;
import java.util.Set;
import org.dateline.core.calendar.Direction;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.rule.Words;

/** On which side of the publication date a phrase lies, from the verbs of its clause; the nearest side if they do not say. */
final class Tense {

    private static final Set<String> CLAUSE_ENDS = Set.of(";", ":", "\"", "(", ")", "who", "which", "whose", "where");

    private final Set<String> future;

    private final Set<String> past;

    private Tense(Set<String> future, Set<String> past) {
        this.future = future;
        this.past = past;
    }

    static Tense load(RuleFiles files) {
        var future = new HashSet<String>();
        Tsv.read(files, "rules/time/en/future.tsv").rows().forEach(row -> future.add(row.get("word")));
        var past = new HashSet<String>();
        for (var row : Tsv.read(files, "rules/words/irregular-verbs.tsv").rows()) {
            past.addAll(row.list("forms"));
            past.remove(row.get("lemma"));
        }
        past.removeAll(Set.of("am", "are", "is", "has", "does", "be", "been"));
        return new Tense(Set.copyOf(future), Set.copyOf(past));
    }

    /** The side on which words {@code from} to {@code to} lie. */
    Direction of(Words words, int from, int to) {
        for (int i = from - 1; i >= 0 && from - i < 20 && !CLAUSE_ENDS.contains(words.lower(i)); i--) {
            var found = verb(words, i);
            if (found != Direction.NEAREST) {
                return found;
            }
        }
        for (int i = to; i < words.count() && i - to < 12 && !CLAUSE_ENDS.contains(words.lower(i)); i++) {
            var found = verb(words, i);
            if (found != Direction.NEAREST) {
                return found;
            }
        }
        return Direction.NEAREST;
    }

    private Direction verb(Words words, int at) {
        var pos = words.pos(at);
        boolean verb = pos.equals("VERB") || pos.equals("AUX");
        if (verb && future.contains(words.lower(at))) {
            return Direction.FUTURE;
        }
        if (!verb) {
            return Direction.NEAREST;
        }
        if (isAfterFuture(words, at)) {
            return Direction.FUTURE;
        }
        return isPast(words, at) ? Direction.PAST : Direction.NEAREST;
    }

    /** "will be held", "is to meet", "plans to visit". */
    private boolean isAfterFuture(Words words, int at) {
        for (int i = at - 1; i >= 0 && at - i <= 3; i--) {
            if (future.contains(words.lower(i)) && !words.pos(i).equals("NOUN")) {
                return true;
            }
        }
        return false;
    }

    private boolean isPast(Words words, int at) {
        var word = words.lower(at);
        return word.endsWith("ed") || past.contains(word);
    }
}
