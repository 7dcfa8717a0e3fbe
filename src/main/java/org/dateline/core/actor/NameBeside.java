package org.dateline.core.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;
import org.dateline.core.syntax.NounPhrase;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tag;

/** What stands beside a noun and says once more who it is: a name, or a description. */
final class NameBeside {

    private static final String IGO = "IGO";

    /** As a name hangs on its sentence if the tree does not know where it belongs. */
    private static final Set<Relation> LOOSE = EnumSet.of(
            Relation.COMPOUND,
            Relation.FLAT,
            Relation.NMOD,
            Relation.NMOD_UNMARKED,
            Relation.NMOD_DESC,
            Relation.APPOS);

    private final ReadSentence words;
    private final ActorLexicon actors;
    private final Belonging belonging;

    NameBeside(ReadSentence words, ActorLexicon actors, Belonging belonging) {
        this.words = words;
        this.actors = actors;
        this.belonging = belonging;
    }

    /** "The rights group Amnesty International", "its leader, Ada Okafor": the name that stands beside a noun. */
    Optional<EntityMention> name(NounPhrase phrase) {
        return words.tree().children(phrase.head(), Relation.APPOS, Relation.NMOD_DESC).stream()
                .filter(other -> words.is(other, Tag.PROPN))
                .map(other -> words.phrase(other))
                .flatMap(
                        other -> words.facts().named(words.sentenceNo(), words.span(other.from(), other.to())).stream())
                .findFirst()
                .or(() -> behind(phrase));
    }

    /** "Ada Okafor, the foreign minister of Chad,": what stands beside a name says whose it is. */
    Optional<Participant> description(NounPhrase name) {
        int beside = words.tree().child(name.head(), Relation.APPOS, Relation.NMOD_DESC);
        if (beside < 0) {
            return Optional.empty();
        }
        var phrase = words.phrase(beside);
        var span = words.span(phrase.from(), phrase.to());
        var sector = actors.sector(IntStream.range(phrase.from(), phrase.to())
                .mapToObj(words::lower)
                .toList());
        if (sector.isEmpty()) {
            return Optional.empty();
        }
        var country = sector.get().equals(IGO)
                ? Optional.<CountryCode>empty()
                : belonging.countries(span).stream()
                        .map(CountryMention::country)
                        .findFirst();
        return Optional.of(new Participant(Role.ACTOR, span, Optional.empty(), country, sector));
    }

    /** "met President of Chad Idriss Oumar", where the tree hangs the name elsewhere: a person right behind a noun of office. */
    private Optional<EntityMention> behind(NounPhrase phrase) {
        int next = phrase.to();
        boolean office = actors.tellsSectorAtEnd(List.of(words.lower(phrase.head())));
        if (!office || next >= words.size() || !LOOSE.contains(words.tree().relation(next))) {
            return Optional.empty();
        }
        int start = words.span(next).start();
        return words.mentions().stream()
                .filter(mention -> mention.span().start() == start)
                .filter(mention -> words.facts().entity(mention.entityNo()).type() == EntityType.PERSON)
                .findFirst();
    }
}
