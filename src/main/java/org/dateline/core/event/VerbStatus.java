package org.dateline.core.event;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.model.EventStatus;
import org.dateline.core.speech.SpeechFinder;
import org.dateline.core.syntax.Clause;
import org.dateline.core.syntax.Clause.Form;
import org.dateline.core.syntax.Clause.Kind;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tag;
import org.dateline.core.syntax.Tree;

/** Whether what a verb tells has happened: by its own auxiliaries, and by what it hangs on. */
final class VerbStatus {

    private static final int DEEPEST = 6;
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "be");
    private static final Set<String> INSTEAD = Set.of("instead", "instead of", "without", "rather", "rather than");
    private static final Set<String> SUPPOSED =
            Set.of("provided", "providing", "assuming", "supposing", "suppose", "imagine");
    private static final Set<String> FROM = Set.of("from", "of");
    private static final Set<String> INVERTED = Set.of("should", "had", "were");
    private static final Set<String> UNTRUE = Set.of("false", "untrue", "baseless", "unfounded", "wrong", "denied");

    private final ReadSentence words;
    private final Tree tree;
    private final Modality modality;
    private final SpeechFinder speech;

    VerbStatus(ReadSentence words, Modality modality, SpeechFinder speech) {
        this.words = words;
        this.tree = words.tree();
        this.modality = modality;
        this.speech = speech;
    }

    /** Empty if the sentence asserts nothing, as with an infinitive of purpose; what is asked is open. */
    Optional<EventStatus> of(Clause clause) {
        var status = of(clause, 0);
        return asks() ? status.map(VerbStatus::open) : status;
    }

    /** "Should Chad attack, …", "Had they met, …": what stands before the comma is a condition. */
    boolean isInverted(int token) {
        boolean opened = INVERTED.contains(words.lower(0)) && !asks();
        return opened
                && java.util.stream.IntStream.range(token, words.size())
                        .anyMatch(i -> words.lower(i).equals(","))
                && java.util.stream.IntStream.range(0, token)
                        .noneMatch(i -> words.lower(i).equals(","));
    }

    boolean asks() {
        return words.lower(words.size() - 1).equals("?");
    }

    static EventStatus open(EventStatus status) {
        return status == EventStatus.NEGATED || status == EventStatus.DENIED ? status : EventStatus.POSSIBLE;
    }

    /** "Rather than attack Chad, it waited". */
    private boolean isInstead(Clause clause) {
        int first = tree.child(clause.predicate(), Relation.CC, Relation.MARK, Relation.CASE);
        return first >= 0
                && first < clause.predicate()
                && words.lower(first).equals("rather")
                && words.lower(first + 1).equals("than");
    }

    private Optional<EventStatus> of(Clause clause, int depth) {
        if (clause.negated() || isInstead(clause)) {
            return Optional.of(EventStatus.NEGATED);
        }
        if (depth > DEEPEST) {
            return Optional.of(EventStatus.OCCURRED);
        }
        if (clause.kind() == Kind.CONDITION) {
            return Optional.of(EventStatus.POSSIBLE);
        }
        return switch (clause.form()) {
            case INFINITIVE -> ofInfinitive(clause, depth);
            case GERUND -> ofGerund(clause, depth);
            default -> Optional.of(inContext(clause, own(clause, depth), depth));
        };
    }

    /** What the verb's own auxiliaries say; a joined verb without any shares those of the verb it is joined to. */
    private EventStatus own(Clause clause, int depth) {
        if (clause.kind() == Kind.JOINED && isBare(clause)) {
            var first = words.clauses().at(tree.head(clause.predicate()));
            if (first.isPresent() && !(first.get().passive() && !clause.passive())) {
                var shared = of(first.get(), depth + 1).orElse(EventStatus.OCCURRED);
                if (shared != EventStatus.NEGATED && sharesAuxiliary(first.get(), clause)) {
                    return shared;
                }
            }
        }
        if (clause.modal().equals("will") || clause.modal().equals("shall") || isReportedFuture(clause)) {
            return hasCondition(clause) ? EventStatus.POSSIBLE : EventStatus.PLANNED;
        }
        if (isForeseen(clause)) {
            return EventStatus.PLANNED;
        }
        if (!clause.modal().isEmpty()) {
            return EventStatus.POSSIBLE;
        }
        return clause.isProgressive() && isPresent(clause) ? EventStatus.ONGOING : EventStatus.OCCURRED;
    }

    private boolean isBare(Clause clause) {
        return tree.child(clause.predicate(), Relation.AUX, Relation.AUX_PASS, Relation.COP) < 0;
    }

    /** "will visit Chad and hold talks": a base form behind a modal or infinitive, or what was denied together. */
    private boolean sharesAuxiliary(Clause first, Clause joined) {
        var word = words.lower(joined.predicate());
        boolean base = !word.endsWith("ed") && !word.endsWith("s") && !word.endsWith("ing");
        boolean plain = first.modal().isEmpty() && first.form() != Form.INFINITIVE;
        return plain || base;
    }

    private boolean isPresent(Clause clause) {
        for (int child : tree.children(clause.predicate(), Relation.AUX)) {
            var word = tree.lower(child);
            if (word.equals("was") || word.equals("were") || word.equals("had")) {
                return false;
            }
        }
        return true;
    }

    /** "said it would withdraw": the future, told afterwards. */
    private boolean isReportedFuture(Clause clause) {
        return clause.modal().equals("would")
                && words.speeches().stream().anyMatch(speech -> speech.says(clause.predicate()))
                && !clause.isPerfect();
    }

    /** "The ministers would meet again in May": no condition anywhere, and not what might have been. */
    private boolean isForeseen(Clause clause) {
        boolean dated = java.util.stream.IntStream.range(clause.predicate(), words.size())
                .anyMatch(words::saysWhen);
        return clause.modal().equals("would")
                && !clause.isPerfect()
                && dated
                && words.clauses().all().stream().noneMatch(other -> other.kind() == Kind.CONDITION);
    }

    private boolean hasCondition(Clause clause) {
        return words.clauses().all().stream()
                .anyMatch(other -> other.kind() == Kind.CONDITION
                        && other.predicate() != clause.predicate()
                        && (tree.isWithin(other.predicate(), clause.predicate()) || other.parent() == clause.parent())
                        && !other.marker().equals("whether"));
    }

    private EventStatus inContext(Clause clause, EventStatus own, int depth) {
        int governor = tree.head(clause.predicate());
        if (clause.kind() == Kind.JOINED) {
            var first = words.clauses().at(governor);
            boolean denied = first.isPresent() && of(first.get(), depth + 1).equals(Optional.of(EventStatus.DENIED));
            return denied ? EventStatus.DENIED : own;
        }
        boolean that = clause.marker().equals("that")
                || words.lower(tree.from(clause.predicate())).equals("that");
        if (governor >= 0 && that && isDeniedClaim(governor)) {
            return EventStatus.DENIED;
        }
        if (governor < 0 || clause.kind() != Kind.CONTENT && clause.kind() != Kind.REDUCED) {
            return own;
        }
        if (SUPPOSED.contains(words.lower(governor))) {
            return EventStatus.POSSIBLE;
        }
        if (UNTRUE.contains(words.lower(governor)) || isNotTrue(governor)) {
            return EventStatus.DENIED;
        }
        if (above(governor)
                        .filter(verb -> Set.of("could", "may", "might", "would").contains(verb.modal()))
                        .isPresent()
                && own == EventStatus.OCCURRED) {
            return EventStatus.POSSIBLE;
        }
        var above = words.clauses().at(governor);
        if (clause.kind() == Kind.REDUCED && clause.form() == Form.PARTICIPLE) {
            return own;
        }
        var word = words.lower(governor);
        if (above.isPresent() && above.get().negated() && isHeld(word)) {
            return EventStatus.POSSIBLE;
        }
        if (isDeniedClaim(governor)) {
            return EventStatus.DENIED;
        }
        return modality.governed(word)
                .filter(status -> own == EventStatus.OCCURRED || status != EventStatus.PLANNED)
                .filter(status -> status == EventStatus.DENIED || !speech.isSaying(word))
                .orElse(own);
    }

    private Optional<Clause> above(int governor) {
        return words.clauses().at(governor);
    }

    /** "it is not true that". */
    private boolean isNotTrue(int governor) {
        return words.lower(governor).equals("true")
                && above(governor).filter(Clause::negated).isPresent();
    }

    /** "does not believe that", "cannot confirm that". */
    private boolean isHeld(String verb) {
        return verb.startsWith("confirm")
                || verb.startsWith("believ")
                || verb.startsWith("think")
                || verb.equals("know");
    }

    /** "rejected claims that", "reports that … are false". */
    private boolean isDeniedClaim(int noun) {
        if (!modality.isClaim(words.lower(noun))) {
            return false;
        }
        int verb = tree.head(noun);
        return verb >= 0 && (modality.isDenial(words.lower(verb)) || UNTRUE.contains(words.lower(verb)));
    }

    private Optional<EventStatus> ofGerund(Clause clause, int depth) {
        if (INSTEAD.contains(clause.marker())) {
            return Optional.of(EventStatus.NEGATED);
        }
        int governor = tree.head(clause.predicate());
        if (governor < 0 || clause.kind() == Kind.ADVERBIAL && clause.marker().isEmpty()) {
            return Optional.of(own(clause, depth));
        }
        var governed = modality.governed(words.lower(governor));
        boolean direct = clause.kind() == Kind.OPEN || clause.kind() == Kind.CONTENT || clause.kind() == Kind.REDUCED;
        if (governed.isPresent() && (direct || clause.kind() == Kind.ADVERBIAL && FROM.contains(clause.marker()))) {
            return Optional.of(combined(statusOf(governor, depth), governed.get()));
        }
        return clause.kind() == Kind.JOINED ? jointly(governor, depth) : Optional.of(own(clause, depth));
    }

    private Optional<EventStatus> jointly(int governor, int depth) {
        return words.clauses().at(governor).flatMap(above -> of(above, depth + 1));
    }

    private Optional<EventStatus> ofInfinitive(Clause clause, int depth) {
        int governor = tree.head(clause.predicate());
        if (governor < 0 || clause.kind() == Kind.MAIN || clause.kind() == Kind.ASIDE) {
            return Optional.of(EventStatus.PLANNED);
        }
        if (clause.kind() == Kind.JOINED) {
            return jointly(governor, depth);
        }
        var above = words.clauses().at(governor);
        boolean passive = above.isPresent() && above.get().passive();
        var word = words.lower(governor);
        if (BE.contains(word)) {
            boolean not = above.isPresent() && above.get().negated();
            return Optional.of(not ? EventStatus.NEGATED : EventStatus.PLANNED);
        }
        var direct = passive ? modality.governedByPassive(word) : modality.governed(word);
        if (direct.isPresent()) {
            return Optional.of(combined(statusOf(governor, depth), direct.get()));
        }
        boolean done = clause.kind() == Kind.OPEN && words.is(governor, Tag.VERB);
        var before = modality.governed(words.lower(clause.predicate() - 2));
        if (before.isPresent()) {
            return before;
        }
        return done ? Optional.of(statusOf(governor, depth)) : Optional.empty();
    }

    private EventStatus statusOf(int predicate, int depth) {
        return words.clauses()
                .at(predicate)
                .flatMap(above -> of(above, depth + 1))
                .orElse(EventStatus.OCCURRED);
    }

    private static EventStatus combined(EventStatus outer, EventStatus inner) {
        if (outer == EventStatus.NEGATED || outer == EventStatus.DENIED) {
            return inner == EventStatus.NEGATED ? EventStatus.OCCURRED : EventStatus.NEGATED;
        }
        if (outer == EventStatus.OCCURRED || outer == EventStatus.ONGOING) {
            return inner;
        }
        return inner == EventStatus.NEGATED ? inner : outer;
    }
}
