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
    private static final Set<String> NO = Set.of("no", "without", "neither", "nor");
    private static final int MOST_STEPS = 5;

    private final Chunks chunks;
    private final Tokens words;
    private final Modality modality;
    private final Set<String> saying;

    StatusReader(Chunks chunks, Modality modality, Set<String> saying) {
        this.saying = saying;
        this.chunks = chunks;
        this.words = chunks.words();
        this.modality = modality;
    }

    /** The status of what the verb reports; empty if the sentence asserts nothing, as with an infinitive of purpose. */
    Optional<EventStatus> of(VerbGroup verb) {
        return of(verb, MOST_STEPS);
    }

    private Optional<EventStatus> of(VerbGroup verb, int steps) {
        if (verb.negated()) {
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

    private EventStatus own(VerbGroup verb) {
        if (FUTURE.contains(verb.modal()) || verb.modal().equals("would") && (isReported(verb) || isForeseen(verb))) {
            return EventStatus.PLANNED;
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
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - 12); i--) {
            if (CONDITIONS.contains(words.lower(i))) {
                return EventStatus.POSSIBLE;
            }
            if (words.lower(i).equals("that") && words.is(i, "SCONJ")) {
                return modality.governed(words.lower(i - 1))
                        .filter(s -> own == EventStatus.OCCURRED || s != EventStatus.PLANNED)
                        .orElse(own);
            }
            if (words.isComma(i) || chunks.verb(i).isPresent()) {
                break;
            }
        }
        return words.lower(words.size() - 1).equals("?") ? EventStatus.POSSIBLE : own;
    }

    private Optional<EventStatus> ofInfinitive(VerbGroup verb, int steps) {
        int i = verb.from() - 1;
        while (words.is(i, "ADV") || words.saysWhen(i)) {
            i--;
        }
        var governor = chunks.verbBefore(verb.from());
        boolean passive = governor.isPresent()
                && governor.get().passive()
                && governor.get().head() == i;
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
        var outer = of(governor.get(), steps - 1);
        return Optional.of(combined(outer.orElse(EventStatus.OCCURRED), direct.get()));
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

    /** The status of what a noun names, by the words before it and the verb it belongs to. */
    EventStatus ofNoun(NounPhrase phrase) {
        for (int i = phrase.from(); i <= phrase.head(); i++) {
            if (NO.contains(words.lower(i))) {
                return EventStatus.NEGATED;
            }
            var attributed = modality.attributed(words.lower(i));
            if (attributed.isPresent()) {
                return attributed.get();
            }
        }
        if (NO.contains(words.lower(phrase.from() - 1))) {
            return EventStatus.NEGATED;
        }
        return governingWord(phrase).orElse(EventStatus.OCCURRED);
    }

    private Optional<EventStatus> governingWord(NounPhrase phrase) {
        int i = phrase.from() - 1;
        if (words.is(i, "ADP") || words.is(i, "SCONJ")) {
            i--;
        }
        return modality.governed(words.lower(i))
                .or(() -> chunks.verb(phrase.from() - 1)
                        .filter(verb -> !verb.modal().isEmpty())
                        .map(this::own));
    }
}
