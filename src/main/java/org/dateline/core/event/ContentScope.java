package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.lexicon.EventTrait;
import org.dateline.core.model.Span;
import org.dateline.core.syntax.Clause.Form;
import org.dateline.core.syntax.Prepositions;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tree;

/** Knows which triggers are only the content of another: what is agreed, asked, rejected or threatened is not yet done. */
final class ContentScope {

    private static final Set<String> OCCASIONS = Set.of("after", "following", "during", "before", "since", "amid");
    private static final Set<String> BEFORE_OR_AFTER = Set.of("after", "following", "before", "since", "over");
    private static final Set<String> REASONS = Set.of("for", "of", "over");

    private final ReadSentence words;
    private final Tree tree;
    private final List<Trigger> triggers;

    ContentScope(ReadSentence words, List<Trigger> triggers) {
        this.words = words;
        this.tree = words.tree();
        this.triggers = triggers;
    }

    /** The trigger of whose content this one is part: what is condemned, demanded, refused. */
    Optional<Trigger> outerOf(Trigger trigger) {
        return triggers.stream()
                .filter(other -> other != trigger && holds(other, trigger))
                .findFirst();
    }

    /** The first trigger within the content of this one. */
    Optional<Trigger> contentOf(Trigger trigger) {
        return triggers.stream()
                .filter(other -> other != trigger && holds(trigger, other))
                .findFirst();
    }

    /** "put its army on alert after clashes": what was before something else, and no part of it. */
    boolean isOccasion(Span trigger) {
        return words.tokensIn(trigger).anyMatch(i -> BEFORE_OR_AFTER.contains(Prepositions.of(tree, i)));
    }

    private boolean holds(Trigger outer, Trigger inner) {
        if (inner.from() < outer.to() || !tree.isWithin(inner.head(), top(outer))) {
            return false;
        }
        return isReason(outer, inner) || outer.takesContent() && isInside(inner.head(), top(outer));
    }

    /** The verb of a verb with its noun: "issued a call for". */
    private int top(Trigger trigger) {
        return words.clauses().around(trigger.head()).predicate() == trigger.head()
                ? trigger.head()
                : trigger.isNominal()
                        ? trigger.head()
                        : words.clauses().around(trigger.head()).predicate();
    }

    /** Below the outer word by complements only, not as an occasion, a condition or a clause joined to it. */
    private boolean isInside(int token, int outer) {
        for (int at = token; at != outer; at = tree.head(at)) {
            boolean apart = switch (tree.relation(at)) {
                case NSUBJ, NSUBJ_PASS, PARATAXIS, ACL_RELCL, ADVCL_RELCL, APPOS, VOCATIVE, DISLOCATED -> true;
                case CONJ -> tree.head(at) == outer;
                case ADVCL -> !isPurpose(at);
                case OBL, NMOD -> OCCASIONS.contains(Prepositions.of(tree, at));
                default -> false;
            };
            if (apart) {
                return false;
            }
        }
        return true;
    }

    private boolean isPurpose(int verb) {
        return words.clauses()
                .at(verb)
                .filter(clause -> clause.form() == Form.INFINITIVE)
                .isPresent();
    }

    /** "arrested for attacking a guard", "praised for helping": the reason given is not reported as a happening of its own. */
    private boolean isReason(Trigger outer, Trigger inner) {
        var clause = words.clauses().at(inner.head());
        boolean gerund = clause.filter(c -> c.form() == Form.GERUND).isPresent();
        return gerund
                && outer.code().has(EventTrait.REASONED)
                && tree.relation(inner.head()) != Relation.CONJ
                && REASONS.contains(clause.get().marker());
    }
}
