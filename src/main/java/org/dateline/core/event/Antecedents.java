package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;
import org.dateline.core.model.Span;

/**
 * Knows whom "he" and "she" mean where that is plain: the one person who is the subject of the sentence before, as long as
 * no other person is named in between. Words within quotation marks are another's, and stay open.
 */
record Antecedents(
        ArticleFacts facts,
        List<Span> quotes,
        Optional<Integer> subject,
        List<Participant> last,
        List<Reading> before) {

    private static final int MOST = 4;
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "himself", "herself");

    static boolean isPersonal(String word) {
        return PERSONAL.contains(word);
    }

    /** The number of the person's entity. */
    Optional<Integer> of(Tokens words, NounPhrase pronoun) {
        var span = words.span(pronoun.head(), pronoun.head() + 1);
        if (!isPersonal(words.lower(pronoun.head())) || isQuoted(words, pronoun)) {
            return Optional.empty();
        }
        var before = facts.mentions(words.sentence().sentenceNo()).stream()
                .filter(mention -> mention.span().start() < span.start())
                .filter(mention -> facts.entity(mention.entityNo()).type() == EntityType.PERSON)
                .map(mention -> mention.entityNo())
                .distinct()
                .toList();
        return subject.filter(person -> before.stream().allMatch(person::equals));
    }

    boolean isQuoted(Tokens words, NounPhrase phrase) {
        var span = words.span(phrase.head(), phrase.head() + 1);
        return quotes.stream().anyMatch(quote -> quote.overlaps(span));
    }

    /** Who stays in view after a sentence: its subject, or whoever its "he" means. */
    Antecedents after(Reading reading) {
        var seen = new ArrayList<>(before.subList(Math.max(0, before.size() - MOST), before.size()));
        seen.add(reading);
        var phrases = reading.mainSubject();
        var sides = reading.sides().of(Role.ACTOR, phrases);
        var named = sides.size() == phrases.size() ? sides : List.<Participant>of();
        return new Antecedents(facts, quotes, person(named), named, List.copyOf(seen));
    }

    private Optional<Integer> person(List<Participant> sides) {
        return Optional.of(sides)
                .filter(all -> all.size() == 1)
                .flatMap(all -> all.get(0).entityNo())
                .filter(entityNo -> facts.entity(entityNo).type() == EntityType.PERSON);
    }
}
