package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;

/**
 * Knows whom "it", "they" and "its forces" mean within a sentence where that is plain: the one who says so, or the subject
 * of the main verb before.
 */
final class Referents {

    private static final Set<String> THINGS = Set.of("it", "they");
    private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");
    private static final List<String> PERSONAL_ENDINGS =
            List.of("er", "or", "man", "woman", "person", "ident", "ary", "ador", "oy", "ial", "ist", "king", "queen");

    private final Reading reading;
    private final Tokens words;

    Referents(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** The phrase itself, or the speaker's if it is a pronoun in what the speaker says. */
    List<NounPhrase> meant(NounPhrase phrase) {
        var word = words.lower(phrase.head());
        boolean personal = Antecedents.isPersonal(word);
        if (!words.is(phrase.head(), "PRON") || !personal && !THINGS.contains(word)) {
            return List.of(phrase);
        }
        return reading.speeches().stream()
                .filter(speech -> speech.says(phrase.head()))
                .map(Speech::speaker)
                .filter(speaker -> !speaker.isEmpty() && speaker.get(0).head() != phrase.head())
                .filter(speaker -> fits(word, speaker))
                .findFirst()
                .orElse(List.of(phrase));
    }

    private boolean fits(String pronoun, List<NounPhrase> speaker) {
        if (pronoun.equals("they")) {
            return speaker.size() > 1 || isPlural(words.lower(speaker.get(0).head()));
        }
        if (speaker.size() > 1) {
            return false;
        }
        var said = words.lower(speaker.get(0).head());
        boolean many = isPlural(said) && !words.is(speaker.get(0).head(), "PROPN");
        if (pronoun.equals("it") && many) {
            return false;
        }
        if (words.is(speaker.get(0).head(), "PRON")) {
            return Antecedents.isPersonal(pronoun) == Antecedents.isPersonal(said);
        }
        boolean person = isPerson(speaker.get(0));
        return Antecedents.isPersonal(pronoun) == person;
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") || word.equals("police") || word.equals("people") || word.endsWith("men");
    }

    private boolean isPerson(NounPhrase phrase) {
        if (reading.isPerson(phrase)) {
            return true;
        }
        var word = words.lower(phrase.head());
        return !words.is(phrase.head(), "PROPN") && PERSONAL_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** "Serbia said its forces …": whose they are. */
    List<Participant> completed(NounPhrase phrase, List<Participant> sides) {
        boolean owned = OWNERS.contains(words.lower(phrase.from())) && sides.size() == 1;
        if (!owned || sides.get(0).country().isPresent()) {
            return sides;
        }
        var side = sides.get(0);
        return List.of(
                new Participant(side.role(), side.span(), side.entityNo(), ownersCountry(phrase), side.sector()));
    }

    private Optional<CountryCode> ownersCountry(NounPhrase phrase) {
        var verb = reading.chunks().verbBefore(phrase.from());
        for (int steps = 0; verb.isPresent() && steps < 4; steps++) {
            if (verb.get().form() == VerbGroup.Form.FINITE) {
                var owner = reading.subjects().of(verb.get()).stream()
                        .filter(subject -> subject.head() < phrase.from())
                        .flatMap(subject -> reading.sides().of(Role.ACTOR, meant(subject)).stream())
                        .toList();
                if (!owner.isEmpty()) {
                    return owner.size() == 1 ? owner.get(0).country() : Optional.empty();
                }
            }
            verb = reading.chunks().verbBefore(verb.get().from());
        }
        return Optional.empty();
    }
}
