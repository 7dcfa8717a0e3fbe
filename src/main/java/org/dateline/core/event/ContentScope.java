package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.PloverType;

/** Knows which triggers are only the content of another: what is agreed, asked, rejected or threatened is not yet done. */
final class ContentScope {

    private static final Set<String> OCCASIONS = Set.of("after", "following", "during");

    private static final Set<String> REASONS = Set.of("for", "of");
    private static final Set<PloverType> REASONED =
            Set.of(PloverType.ACCUSE, PloverType.COERCE, PloverType.SANCTION, PloverType.SUPPORT, PloverType.PROTEST);

    private final Reading reading;
    private final List<Trigger> triggers;

    ContentScope(Reading reading, List<Trigger> triggers) {
        this.reading = reading;
        this.triggers = triggers;
    }

    boolean isContent(Trigger trigger) {
        return triggers.stream().anyMatch(other -> holds(other, trigger));
    }

    /** The first trigger within the content of this one. */
    Optional<Trigger> contentOf(Trigger trigger) {
        return triggers.stream().filter(other -> holds(trigger, other)).findFirst();
    }

    private boolean holds(Trigger outer, Trigger inner) {
        return isReason(outer, inner)
                || outer.takesContent()
                        && inner.from() >= outer.to()
                        && inner.head() < contentEnd(outer)
                        && !isOccasion(inner);
    }

    /** "arrested for attacking a guard", "praised for helping": the reason given is not reported as a happening of its own. */
    private boolean isReason(Trigger outer, Trigger inner) {
        var verb = reading.chunks().verb(inner.head());
        boolean gerund = verb.filter(v -> v.form() == VerbGroup.Form.GERUND).isPresent();
        return gerund
                && REASONED.contains(outer.code().type())
                && inner.from() > outer.head()
                && inner.from() - outer.to() < 12
                && REASONS.contains(reading.words().lower(verb.get().from() - 1));
    }

    /** "after their meeting": says when the rest was, and is not what was wanted or said. */
    private boolean isOccasion(Trigger inner) {
        return inner.isNominal()
                && reading.chunks()
                        .phrase(inner.head())
                        .filter(phrase -> OCCASIONS.contains(reading.words().lower(phrase.from() - 1)))
                        .isPresent();
    }

    /** The content ends where a clause begins that neither is an infinitive nor follows "that". */
    int contentEnd(Trigger trigger) {
        var words = reading.words();
        int end = trigger.to();
        boolean that = false;
        for (int guard = 0; guard < 8; guard++) {
            end = reading.right().clauseEnd(end);
            if (end >= words.size()) {
                return end;
            }
            if (guard == 0 && saysClause(trigger, end)) {
                that = true;
                end = reading.chunks().verbFrom(end).map(VerbGroup::to).orElse(words.size());
                continue;
            }
            boolean opens = words.lower(end).equals("that") && !that && words.is(end, "SCONJ");
            if (opens) {
                that = true;
                end++;
            } else if (continues(end, that)) {
                end = reading.chunks().verbFrom(end).map(VerbGroup::to).orElse(words.size());
            } else {
                return end;
            }
        }
        return end;
    }

    /** "warned it would attack": a clause without "that" right behind a verb of saying. */
    private boolean saysClause(Trigger trigger, int end) {
        var subject = reading.chunks().phrase(trigger.to());
        var verb = reading.chunks().verb(end);
        return subject.isPresent()
                && verb.isPresent()
                && verb.get().form() == VerbGroup.Form.FINITE
                && subject.get().to() == verb.get().from()
                && reading.saying().contains(reading.words().lower(trigger.head()));
    }

    private boolean continues(int at, boolean that) {
        var verb = reading.chunks().verbFrom(at);
        if (verb.isEmpty()) {
            return false;
        }
        boolean here = verb.get().from() == at;
        boolean infinitive = here && verb.get().form() == VerbGroup.Form.INFINITIVE;
        boolean finite = that && (here || reading.words().is(at, "CCONJ"));
        return infinitive || finite;
    }
}
