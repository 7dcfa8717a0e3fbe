package org.dateline.core.event;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EventStatus;

/** Reads whether what a noun names has happened: by the words before it, and by the verb whose subject or object it is. */
final class NounStatus {

    private static final Set<String> NO = Set.of("no", "without", "neither", "nor");
    private static final Set<String> GOES_ON = Set.of(
            "continue", "continues", "continuing", "rage", "rages", "raging", "intensifying", "spreading", "entering");
    private static final Set<String> CALLED_OFF =
            Set.of("cancelled", "canceled", "averted", "prevented", "scrapped", "thwarted", "foiled");
    private static final Set<String> HAPPENS = WordSet.of("""
            be held hold take begin start resume happen open continue coming come planned scheduled
            expected due
            """);

    private final Chunks chunks;
    private final Tokens words;
    private final Modality modality;
    private final StatusReader verbs;
    private final Conditions conditions;

    NounStatus(Chunks chunks, Modality modality, StatusReader verbs) {
        this.chunks = chunks;
        this.words = chunks.words();
        this.modality = modality;
        this.verbs = verbs;
        this.conditions = new Conditions(chunks);
    }

    EventStatus of(NounPhrase phrase) {
        if (conditions.standsBefore(phrase.from()) || conditions.asksWhether(phrase.to())) {
            return EventStatus.POSSIBLE;
        }
        return attribute(phrase)
                .or(() -> governingWord(phrase))
                .or(() -> ofSubject(phrase))
                .orElse(EventStatus.OCCURRED);
    }

    private Optional<EventStatus> attribute(NounPhrase phrase) {
        for (int i = Math.max(0, phrase.from() - 1); i <= phrase.head(); i++) {
            var word = words.lower(i);
            if (NO.contains(word)) {
                return Optional.of(EventStatus.NEGATED);
            }
            boolean inside = i >= phrase.from();
            var attributed = inside ? modality.attributed(word) : Optional.<EventStatus>empty();
            if (attributed.isEmpty() && inside && word.endsWith("ing")) {
                attributed = modality.governed(word);
            }
            if (attributed.isPresent()) {
                return attributed;
            }
        }
        return Optional.empty();
    }

    private Optional<EventStatus> governingWord(NounPhrase phrase) {
        int i = phrase.from() - 1;
        if (words.is(i, "ADP") || words.is(i, "SCONJ")) {
            i--;
        }
        int at = i;
        var claim = chunks.verbBefore(at + 1).filter(verb -> verb.to() == at);
        if (StatusReader.isClaim(words.lower(at))
                && claim.filter(verbs::isDenial).isPresent()) {
            return Optional.of(EventStatus.DENIED);
        }
        return modality.governed(words.lower(i))
                .or(() -> chunks.verb(at).filter(verb -> verb.to() == at + 1).flatMap(verb -> ofVerb(verb)));
    }

    private Optional<EventStatus> ofVerb(VerbGroup verb) {
        if (CALLED_OFF.contains(words.lower(verb.head()))) {
            return Optional.of(EventStatus.NEGATED);
        }
        return verb.modal().isEmpty() ? Optional.empty() : Optional.of(verbs.own(verb));
    }

    /** "talks are to be held", "fighting continues", "if talks fail", "no visit took place". */
    private Optional<EventStatus> ofSubject(NounPhrase phrase) {
        var next = chunks.verbFrom(phrase.to());
        if (next.isEmpty() || next.get().form() != VerbGroup.Form.FINITE || !reaches(phrase, next.get())) {
            return Optional.empty();
        }
        var verb = next.get();
        var word = words.lower(verb.head());
        if (CALLED_OFF.contains(word)) {
            return Optional.of(EventStatus.NEGATED);
        }
        if (GOES_ON.contains(word)
                || word.equals("goes") && words.lower(verb.to()).equals("on")) {
            return Optional.of(EventStatus.ONGOING);
        }
        return happens(verb);
    }

    private Optional<EventStatus> happens(VerbGroup verb) {
        boolean copula = words.is(verb.head(), "AUX") && words.lower(verb.to()).equals("to");
        var status = verbs.of(verb).orElse(EventStatus.OCCURRED);
        if (copula) {
            return Optional.of(EventStatus.PLANNED);
        }
        boolean open = status == EventStatus.POSSIBLE && verb.modal().isEmpty();
        boolean held = HAPPENS.contains(words.lower(verb.head()))
                || words.lower(verb.to()).equals("due");
        return open || held ? Optional.of(status).filter(s -> s != EventStatus.OCCURRED) : Optional.empty();
    }

    /** Whether nothing but what belongs to the phrase stands between it and the verb. */
    private boolean reaches(NounPhrase phrase, VerbGroup verb) {
        for (int i = phrase.to(); i < verb.from(); i++) {
            if (words.isRelative(i)
                    || words.isComma(i)
                    || words.is(i, "SCONJ")
                    || words.lower(i).equals(";")) {
                return false;
            }
        }
        return true;
    }
}
