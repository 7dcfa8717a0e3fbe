package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.lexicon.PloverCodebook;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.rule.Rule;
import org.dateline.core.rule.RuleBook;
import org.dateline.core.rule.RuleMatcher;
import org.dateline.core.rule.Vocabulary;
import org.dateline.core.rule.Words;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tag;

/** The words that name events: finds them in a sentence, the longest first, none inside another; those that look like an event and are none as well. */
final class TriggerLexicon {

    static final List<String> FILES = List.of(
            "rules/event/verbal-cooperation.yaml",
            "rules/event/material-cooperation.yaml",
            "rules/event/verbal-conflict.yaml",
            "rules/event/material-conflict.yaml",
            "rules/event/no-events.yaml");

    private final RuleBook<Frame> rules;
    private final RuleMatcher<Frame> matcher;

    private TriggerLexicon(RuleBook<Frame> rules) {
        this.rules = rules;
        this.matcher = rules.matcher();
    }

    static TriggerLexicon load(RuleFiles files, List<String> more, Vocabulary vocabulary, PloverCodebook codebook) {
        var names = Stream.concat(FILES.stream(), more.stream()).toList();
        return new TriggerLexicon(RuleBook.load(files, names, vocabulary, new FrameReader(codebook)::read));
    }

    RuleBook<Frame> rules() {
        return rules;
    }

    List<Trigger> find(ReadSentence sentence) {
        var candidates = new ArrayList<Trigger>();
        var words = Words.of(sentence.sentence());
        for (var match : matcher.findAll(words)) {
            trigger(match.rule(), words.token(match.from()), words.token(match.to() - 1) + 1, sentence)
                    .ifPresent(candidates::add);
        }
        candidates.sort(Comparator.<Trigger>comparingInt(t -> t.frame() instanceof Frame.NotAnEvent ? 0 : 1)
                .thenComparingInt(t -> -t.priority())
                .thenComparingInt(t -> t.from() - t.to())
                .thenComparingInt(Trigger::from));
        var chosen = new ArrayList<Trigger>();
        for (var candidate : candidates) {
            if (chosen.stream().noneMatch(candidate::overlaps)) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    private static Optional<Trigger> trigger(Rule<Frame> rule, int from, int to, ReadSentence sentence) {
        boolean event = !(rule.meaning() instanceof Frame.NotAnEvent);
        int head = head(rule.meaning(), from, to, sentence);
        boolean auxiliary = event && head < to - 1 && sentence.tree().relation(from) == Relation.AUX;
        if (head < 0 || auxiliary || event && crossesClauses(sentence, head, from, to)) {
            return Optional.empty();
        }
        return Optional.of(new Trigger(
                rule.meaning(), rule.id(), from, to, head, rule.entry().priority()));
    }

    /** Words of two clauses make no trigger: the first and the last hang together, and no subject begins between them. */
    private static boolean crossesClauses(ReadSentence sentence, int head, int from, int to) {
        var tree = sentence.tree();
        for (int i = from + 1; i < to; i++) {
            var relation = tree.relation(i);
            boolean subject = relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS;
            if (subject && sentence.is(head, Tag.VERB) && tree.head(i) != head) {
                return true;
            }
        }
        int last = to - 1;
        boolean together = tree.isWithin(last, head)
                || tree.isWithin(head, last)
                || tree.isWithin(from, last)
                || tree.isWithin(last, from)
                || tree.head(last) >= 0 && tree.head(last) == tree.head(head)
                || tree.relation(last) == Relation.CASE
                || tree.relation(last) == Relation.MARK;
        return to - from > 2 && !together;
    }

    /** The first token of the match that has the part of speech the frame asks for, or -1. */
    private static int head(Frame frame, int from, int to, ReadSentence sentence) {
        if (frame instanceof Frame.NotAnEvent) {
            return from;
        }
        boolean nominal = frame instanceof Frame.Nominal;
        boolean nounFirst = !nominal && sentence.is(from, Tag.NOUN);
        for (int k = from; k < to; k++) {
            int i = nounFirst ? from + to - 1 - k : k;
            if (nominal ? isNoun(sentence, i) : isVerb(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNoun(ReadSentence sentence, int i) {
        var relation = sentence.tree().relation(i);
        boolean noun = sentence.is(i, Tag.NOUN) || isNominalGerund(sentence, i);
        return noun && relation != Relation.COMPOUND && relation != Relation.AMOD;
    }

    /** "fighting between them resumed": a verb in form, and something that happens. */
    private static boolean isNominalGerund(ReadSentence sentence, int i) {
        boolean gerund = sentence.is(i, Tag.VERB) && sentence.lower(i).endsWith("ing");
        boolean taken = switch (sentence.tree().relation(i)) {
            case NSUBJ, NSUBJ_PASS, CSUBJ, OBJ, OBL, NMOD -> true;
            default -> false;
        };
        return gerund && taken && sentence.tree().child(i, Relation.OBJ) < 0;
    }

    private static boolean isVerb(ReadSentence sentence, int i) {
        var relation = sentence.tree().relation(i);
        boolean verb = sentence.is(i, Tag.VERB) || sentence.is(i, Tag.AUX) && relation == Relation.COP;
        return verb
                && !isNominalGerund(sentence, i)
                && (sentence.clauses().at(i).isPresent() || relation == Relation.COP);
    }
}
