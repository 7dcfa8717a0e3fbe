package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Span;

/**
 * Knows whom "he" and "she" mean where that is plain: the one person who is the subject of the sentence before, as long as
 * no other person is named in between. Words within quotation marks are another's, and stay open.
 */
record Antecedents(ArticleFacts facts, List<Span> quotes, Optional<Integer> subject) {

    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "himself", "herself");

    static boolean isPersonal(String word) {
        return PERSONAL.contains(word);
    }

    /** The number of the person's entity. */
    Optional<Integer> of(Tokens words, NounPhrase pronoun) {
        var span = words.span(pronoun.head(), pronoun.head() + 1);
        if (!isPersonal(words.lower(pronoun.head())) || quotes.stream().anyMatch(quote -> quote.overlaps(span))) {
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

    /** Who stays in view after a sentence: its subject, or whoever its "he" means. */
    Antecedents after(Reading reading) {
        var first = reading.chunks().verbs().stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .findFirst()
                .map(reading.subjects()::of)
                .orElse(List.of());
        if (first.size() != 1) {
            return new Antecedents(facts, quotes, Optional.empty());
        }
        var words = reading.words();
        var phrase = first.get(0);
        if (isPersonal(words.lower(phrase.head()))) {
            return this;
        }
        return new Antecedents(facts, quotes, person(words, phrase));
    }

    private Optional<Integer> person(Tokens words, NounPhrase phrase) {
        var head = words.span(phrase.head(), phrase.head() + 1);
        return facts.mentions(words.sentence().sentenceNo()).stream()
                .filter(mention -> mention.span().overlaps(head))
                .map(mention -> mention.entityNo())
                .filter(entityNo -> facts.entity(entityNo).type() == EntityType.PERSON)
                .findFirst();
    }
}
