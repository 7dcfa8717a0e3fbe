package org.dateline.core.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.core.event.VerbGroup.Aspect;
import org.dateline.core.event.VerbGroup.Form;
import org.dateline.core.model.EventStatus;

/** Reads from auxiliaries, negations and governing words whether an event has happened. */
final class StatusReader {

    private static final Set<String> FUTURE = Set.of("will", "wo", "'ll", "shall");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> PRESENT = Set.of("is", "are", "'s", "'re", "'m", "am", "been");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");
    private static final Set<String> UNTRUE = Set.of("false", "untrue", "baseless", "unfounded", "wrong", "denied");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no", "nothing");
    private static final Set<String> OPEN = Set.of("could", "may", "might", "would");
    private static final Set<String> CLAIMS = WordSet.of("""
            report reports claim claims allegation allegations accusation accusations rumour rumours rumor
            rumors charge charges suggestion suggestions speculation
            """);
    private static final Set<String> DENIALS = WordSet.of("""
            deny denies denied denying dismiss dismisses dismissed dismissing reject rejects rejected
            rejecting refute refutes refuted refuting dispute disputes disputed
            """);
    private static final int MOST_STEPS = 5;

    private final Chunks chunks;
    private final Tokens words;
    private final Modality modality;
    private final Conditions conditions;
    private final Set<String> saying;

    StatusReader(Chunks chunks, Modality modality, Set<String> saying) {
        this.saying = saying;
        this.chunks = chunks;
        this.words = chunks.words();
        this.modality = modality;
        this.conditions = new Conditions(chunks);
    }

    /** The status of what the verb reports; empty if the sentence asserts nothing, as with an infinitive of purpose. */
    Optional<EventStatus> of(VerbGroup verb) {
        return of(verb, MOST_STEPS);
    }

    private Optional<EventStatus> of(VerbGroup verb, int steps) {
        if (verb.negated() || steps == MOST_STEPS && isOfNobody(verb)) {
            return Optional.of(EventStatus.NEGATED);
        }
        if (steps == 0) {
            return Optional.empty();
        }
        if (verb.form() == Form.INFINITIVE) {
            return ofInfinitive(verb, steps);
        }
        if (verb.form() == Form.GERUND
                && modality.governed(words.lower(verb.from() - 1)).isPresent()) {
            return modality.governed(words.lower(verb.from() - 1));
        }
        return Optional.of(inContext(verb, own(verb)));
    }

    /** "Nobody was arrested", "no soldiers died", "neither state signed", "at no time did they". */
    private boolean isOfNobody(VerbGroup verb) {
        int from = verb.from() - 1;
        while (from >= 0
                && verb.from() - from < 8
                && !words.isComma(from)
                && chunks.verb(from).filter(v -> words.is(v.head(), "VERB")).isEmpty()) {
            if (NOBODY.contains(words.lower(from))) {
                return true;
            }
            from--;
        }
        return false;
    }

    /** What the verb's own auxiliaries say. */
    EventStatus own(VerbGroup verb) {
        if (conditions.asksWhen(verb)) {
            return EventStatus.PLANNED;
        }
        if (FUTURE.contains(verb.modal()) || verb.modal().equals("would") && (isReported(verb) || isForeseen(verb))) {
            return conditions.isMain(verb) ? EventStatus.POSSIBLE : EventStatus.PLANNED;
        }
        if (!verb.modal().isEmpty()) {
            return EventStatus.POSSIBLE;
        }
        boolean present = PRESENT.contains(words.lower(verb.from()))
                || verb.aspect() == Aspect.PROGRESSIVE
                        && (words.lower(verb.from()).equals("has")
                                || words.lower(verb.from()).equals("have"));
        return verb.aspect() == Aspect.PROGRESSIVE && present ? EventStatus.ONGOING : EventStatus.OCCURRED;
    }

    /** "The ministers would meet again in May": no condition anywhere, and not what might have been. */
    private boolean isForeseen(VerbGroup verb) {
        for (int i = 0; i < words.size(); i++) {
            if (CONDITIONS.contains(words.lower(i))
                    || words.lower(i).equals("could")
                    || words.lower(i).equals("were")) {
                return false;
            }
        }
        boolean dated = IntStream.range(verb.to(), words.size()).anyMatch(words::saysWhen);
        return dated && verb.aspect() != Aspect.PERFECT;
    }

    /** "said it would": the future, told afterwards. */
    private boolean isReported(VerbGroup verb) {
        return chunks.verbBefore(verb.from())
                .filter(before -> saying.contains(words.lower(before.head())))
                .isPresent();
    }

    /** A condition before the clause, a word such as "denied that", a question mark at the end. */
    private EventStatus inContext(VerbGroup verb, EventStatus own) {
        var shared = shared(verb);
        if (own == EventStatus.OCCURRED && shared.isPresent()) {
            return shared.get();
        }
        if (conditions.holds(verb)) {
            return EventStatus.POSSIBLE;
        }
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - 12); i--) {
            if (words.lower(i).equals("that") && !words.is(i, "DET")) {
                return behindThat(i, own);
            }
            if (words.isComma(i) || chunks.verb(i).isPresent()) {
                break;
            }
        }
        return behindSaying(verb, own);
    }

    /** "will visit Chad and hold talks", "claims that they crossed the border and shot a man": as the verb before. */
    private Optional<EventStatus> shared(VerbGroup verb) {
        var before = chunks.verbBefore(verb.from());
        boolean joint = words.is(verb.from() - 1, "CCONJ") && verb.from() == verb.head() && before.isPresent();
        if (!joint || before.get().form() != Form.FINITE) {
            return Optional.empty();
        }
        var word = words.lower(verb.head());
        boolean bare = !word.endsWith("ed")
                && !word.endsWith("s")
                && !before.get().modal().isEmpty();
        var status = of(before.get(), MOST_STEPS - 1);
        return status.filter(s -> bare
                || s == EventStatus.DENIED
                || s == EventStatus.POSSIBLE && before.get().modal().isEmpty());
    }

    /** "denied that", "dismissed reports that", "could mean that": what the words before make of the clause. */
    private EventStatus behindThat(int that, EventStatus own) {
        var governor = chunks.verbBefore(that);
        boolean claimed = CLAIMS.contains(words.lower(that - 1));
        boolean untrue = words.lower(that - 1).equals("true") && words.isNot(that - 2);
        if (untrue || claimed && (governor.filter(this::isDenial).isPresent() || isUntrue(that))) {
            return EventStatus.DENIED;
        }
        boolean open = governor.isPresent()
                && governor.get().to() == that
                && OPEN.contains(governor.get().modal());
        if (open) {
            return EventStatus.POSSIBLE;
        }
        return modality.governed(words.lower(that - 1))
                .filter(s -> own == EventStatus.OCCURRED || s != EventStatus.PLANNED)
                .orElse(own);
    }

    /** "claims that … are false", "rumours that … were denied". */
    private boolean isUntrue(int that) {
        return chunks.verbBefore(that).isEmpty()
                && IntStream.range(that, words.size()).anyMatch(i -> UNTRUE.contains(words.lower(i)));
    }

    static boolean isClaim(String noun) {
        return CLAIMS.contains(noun);
    }

    boolean isDenial(VerbGroup verb) {
        return DENIALS.contains(words.lower(verb.head()));
    }

    /** "denied it had attacked": a clause without "that". */
    private EventStatus behindSaying(VerbGroup verb, EventStatus own) {
        var before = chunks.phrase(verb.from() - 1).flatMap(subject -> chunks.verb(subject.from() - 1));
        return before.isPresent() && words.lower(before.get().head()).startsWith("den") && isDenial(before.get())
                ? EventStatus.DENIED
                : own;
    }

    private Optional<EventStatus> ofInfinitive(VerbGroup verb, int steps) {
        int i = verb.from() - 1;
        while (modality.governed(words.lower(i)).isEmpty() && (words.is(i, "ADV") || words.saysWhen(i))) {
            i--;
        }
        var governor = chunks.verbBefore(verb.from());
        boolean passive = governor.isPresent()
                && governor.get().passive()
                && governor.get().head() == i;
        if (conditions.holds(verb)) {
            return Optional.of(EventStatus.POSSIBLE);
        }
        if (governor.isPresent() && governor.get().to() == verb.from() && isCopula(governor.get())) {
            return Optional.of(governor.get().negated() ? EventStatus.NEGATED : EventStatus.PLANNED);
        }
        var direct = passive ? modality.governedByPassive(words.lower(i)) : modality.governed(words.lower(i));
        if (direct.isEmpty() && governor.isPresent() && i - governor.get().to() < 12) {
            var head = words.lower(governor.get().head());
            direct = modality.objectControl().contains(head) ? modality.governed(head) : Optional.empty();
        }
        if (words.is(i, "CCONJ") && governor.isPresent()) {
            return of(governor.get(), steps - 1);
        }
        if (direct.isEmpty() || governor.isEmpty()) {
            return direct;
        }
        var inner = direct.get();
        return of(governor.get(), steps - 1).map(outer -> combined(outer, inner));
    }

    /** "is to meet", "are to hold talks". */
    private boolean isCopula(VerbGroup verb) {
        return words.is(verb.head(), "AUX") && BE.contains(words.lower(verb.head()));
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
