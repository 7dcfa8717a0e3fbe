package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.lexicon.PloverCodebook;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.rule.Rule;
import org.dateline.core.rule.RuleBook;
import org.dateline.core.rule.RuleMatcher;
import org.dateline.core.rule.Vocabulary;
import org.dateline.core.rule.Words;

/** The words that name events: finds them in a sentence, the longest first, none inside another. */
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

    List<String> patterns() {
        return rules.rules().stream()
                .flatMap(rule -> rule.entry().when().stream())
                .toList();
    }

    List<Trigger> find(Chunks chunks) {
        var candidates = new ArrayList<Trigger>();
        var words = Words.of(chunks.words().sentence());
        for (var match : matcher.findAll(words)) {
            trigger(match.rule(), words.token(match.from()), words.token(match.to() - 1) + 1, chunks)
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
        chosen.removeIf(trigger -> trigger.frame() instanceof Frame.NotAnEvent);
        chosen.sort(Comparator.comparingInt(Trigger::from));
        return chosen;
    }

    private static final Set<String> HAVE = Set.of("has", "have", "had", "having");
    private static final Set<String> CLAUSE_MARKS = WordSet.of("""
            , ; : that which who \" after as when about according because while
            """);

    /** Words of two clauses make no trigger, nor does the second half of "Syrian-backed". */
    private static boolean crossesClauses(Chunks chunks, int from, int to) {
        if (holdsClause(chunks, from, to)) {
            return true;
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (CLAUSE_MARKS.contains(chunks.words().lower(i))) {
                return true;
            }
        }
        return from > 0
                && chunks.words().lower(from - 1).equals("-")
                && chunks.words().is(from, "VERB");
    }

    /** "told the hearing he was made to walk": a verb with a subject of its own between the first word and the last. */
    private static boolean holdsClause(Chunks chunks, int from, int to) {
        return chunks.verb(from).isPresent()
                && chunks.verbs().stream()
                        .anyMatch(verb -> verb.from() > chunks.verb(from).get().to()
                                && verb.to() < to
                                && verb.form() == VerbGroup.Form.FINITE
                                && chunks.phrase(verb.from() - 1)
                                        .filter(subject -> subject.from() > from)
                                        .isPresent());
    }

    private static Optional<Trigger> trigger(Rule<Frame> rule, int from, int to, Chunks chunks) {
        if (!(rule.meaning() instanceof Frame.NotAnEvent) && crossesClauses(chunks, from, to)) {
            return Optional.empty();
        }
        int head = head(rule.meaning(), from, to, chunks);
        boolean auxiliary = HAVE.contains(chunks.words().lower(from))
                && chunks.verb(from).filter(verb -> verb.head() != from).isPresent();
        return head < 0 || auxiliary
                ? Optional.empty()
                : Optional.of(new Trigger(
                        rule.meaning(), rule.id(), from, to, head, rule.entry().priority()));
    }

    /** The first token of the match that has the part of speech the frame asks for, or -1. */
    private static int head(Frame frame, int from, int to, Chunks chunks) {
        if (frame instanceof Frame.NotAnEvent) {
            return from;
        }
        boolean nounFirst = !(frame instanceof Frame.Nominal) && chunks.words().is(from, "NOUN");
        for (int k = from; k < to; k++) {
            int i = nounFirst ? from + to - 1 - k : k;
            int at = i;
            boolean holds = frame instanceof Frame.Nominal
                    ? chunks.words().is(i, "NOUN")
                            && chunks.phrase(i)
                                    .filter(phrase -> phrase.head() == at)
                                    .isPresent()
                    : chunks.verb(i).filter(verb -> verb.head() == at).isPresent();
            if (holds) {
                return i;
            }
        }
        return -1;
    }
}
