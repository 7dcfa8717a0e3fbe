package org.dateline.core.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Span;
import org.dateline.core.syntax.NounPhrase;
import org.dateline.core.syntax.Tag;

/** Knows which PLOVER sector a noun phrase belongs to: by its words, or by the title that the article gives its name. */
final class Sectors {

    private static final String IGO = "IGO";

    private final ReadSentence words;
    private final ArticleFacts facts;
    private final ActorLexicon actors;
    private final Belonging belonging;
    private final int sentenceNo;

    Sectors(ReadSentence words, ArticleFacts facts, ActorLexicon actors, Belonging belonging) {
        this.words = words;
        this.facts = facts;
        this.actors = actors;
        this.belonging = belonging;
        this.sentenceNo = words.sentenceNo();
    }

    Optional<String> of(Span core, int from, NounPhrase phrase, Optional<EntityMention> entity) {
        return international(core, from, phrase, entity).or(() -> ofPhrase(from, phrase, entity));
    }

    /** What the words alone tell. */
    Optional<String> ofWords(int from, int to) {
        return actors.sector(spoken(from, to));
    }

    /** "NATO troops in Chad", "EU foreign ministers": of an organisation of states and no one country. */
    private Optional<String> international(Span core, int from, NounPhrase phrase, Optional<EntityMention> entity) {
        if (!belonging.countries(core).isEmpty()) {
            return Optional.empty();
        }
        var organisation = entity.map(mention -> facts.entity(mention.entityNo()))
                .filter(found -> found.type() == EntityType.ORGANIZATION
                        && found.country().isEmpty())
                .flatMap(found -> ofTitle(found.name()));
        return Optional.of(IGO)
                .filter(igo -> organisation.equals(Optional.of(igo))
                        || IntStream.rangeClosed(from, phrase.head())
                                .anyMatch(i -> words.is(i, Tag.PROPN)
                                        && actors.sector(List.of(words.lower(i)))
                                                .equals(Optional.of(igo))));
    }

    private Optional<String> ofPhrase(int from, NounPhrase phrase, Optional<EntityMention> entity) {
        var core = spoken(from, phrase.head() + 1);
        var whole = spoken(from, phrase.to());
        return actors.plainSector(core)
                .or(() -> entity.flatMap(mention -> facts.title(mention.entityNo()))
                        .flatMap(this::ofTitle))
                .or(() -> actors.plainSector(whole))
                .or(() -> actors.sector(core))
                .or(() -> actors.sector(whole))
                .or(() -> government(words.span(from, phrase.head() + 1)));
    }

    /** The words that can tell a sector: those of "the United States" tell none. */
    private List<String> spoken(int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> facts.countries(sentenceNo).stream()
                        .noneMatch(mention -> mention.kind() == MentionKind.NAME
                                && mention.span().contains(words.span(i, i + 1))))
                .mapToObj(words::lower)
                .toList();
    }

    /** What the words of a title or name tell. */
    Optional<String> ofTitle(String title) {
        return actors.sector(List.of(title.toLowerCase(Locale.ROOT).split(" ")));
    }

    private Optional<String> government(Span core) {
        return facts.countries(sentenceNo, core).stream()
                .filter(mention -> mention.kind() == MentionKind.GOVERNMENT)
                .map(mention -> "GOV")
                .findFirst();
    }
}
