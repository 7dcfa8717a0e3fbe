package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;
import org.dateline.core.model.Span;

/** Turns noun phrases into participants: their words, entity, country and sector. */
final class Sides {

    private static final String IGO = "IGO";
    private static final int ASIDE = 16;

    private final Tokens words;
    private final ArticleFacts facts;
    private final ActorLexicon actors;
    private final Standing standing;
    private final Belonging belonging;
    private final Sectors sectors;
    private final Antecedents antecedents;
    private final References references;
    private final int sentenceNo;

    Sides(Chunks chunks, ArticleFacts facts, Lexicons lexicons, Antecedents antecedents, References references) {
        this.words = chunks.words();
        this.facts = facts;
        this.actors = lexicons.actors();
        this.standing = new Standing(chunks, facts, lexicons.actors(), lexicons.actorNouns());
        this.belonging = new Belonging(words, facts);
        this.sectors = new Sectors(words, facts, lexicons.actors(), belonging);
        this.antecedents = antecedents;
        this.references = references;
        this.sentenceNo = words.sentence().sentenceNo();
    }

    boolean isPlaceNoun(int token) {
        return standing.isPlaceNoun(token);
    }

    /** What is struck though it cannot act: "a military base in Kenya". */
    List<Participant> struck(List<NounPhrase> phrases) {
        return phrases.stream()
                .map(standing::partOf)
                .filter(phrase -> standing.isSite(phrase.head()))
                .map(phrase -> {
                    int from = start(phrase);
                    var core = words.span(from, phrase.head() + 1);
                    var whole = withoutPossessive(words.span(from, phrase.to()), phrase.to() - 1);
                    var sector = sectors.ofWords(from, phrase.head() + 1);
                    return new Participant(
                            Role.RECIPIENT,
                            whole,
                            Optional.empty(),
                            belonging.country(core, whole, Optional.empty(), sector),
                            sector);
                })
                .toList();
    }

    boolean isDeed(int token) {
        return standing.isDeed(token);
    }

    /** With what pronouns and "the minister" refer to. */
    List<Participant> of(Role role, List<NounPhrase> phrases) {
        var found = new ArrayList<Participant>();
        for (var phrase : phrases) {
            if (words.is(phrase.head(), "PRON")) {
                found.addAll(ofPronoun(role, phrase));
            } else {
                plain(role, List.of(phrase)).forEach(side -> found.addAll(references.of(side, phrase)));
            }
        }
        return List.copyOf(found);
    }

    /** What the words themselves tell. */
    List<Participant> plain(Role role, List<NounPhrase> phrases) {
        return phrases.stream()
                .flatMap(phrase -> standing.actor(phrase).stream())
                .flatMap(actor -> of(role, actor).stream())
                .toList();
    }

    private List<Participant> ofPronoun(Role role, NounPhrase phrase) {
        var person = antecedents.of(words, phrase);
        return person.isPresent()
                ? List.of(pronoun(role, phrase, person.get()))
                : antecedents.isQuoted(words, phrase)
                        ? List.of()
                        : references.ofPronoun(role, phrase, antecedents.last());
    }

    private Participant pronoun(Role role, NounPhrase phrase, int entityNo) {
        return new Participant(
                role,
                words.span(phrase.head(), phrase.head() + 1),
                Optional.of(entityNo),
                facts.entity(entityNo).country(),
                facts.title(entityNo).flatMap(sectors::ofTitle));
    }

    /** One participant, or one for each country of "Russian and Turkish officials". */
    private List<Participant> of(Role role, NounPhrase phrase) {
        int from = start(phrase);
        var core = core(from, phrase);
        var whole = withoutPossessive(words.span(from, phrase.to()), phrase.to() - 1);
        var entity = facts.named(sentenceNo, core);
        var sector = sectors.of(core, from, phrase, entity);
        var joint = joint(phrase, core, whole);
        if (joint.size() > 1) {
            return joint.stream()
                    .map(mention ->
                            new Participant(role, whole, Optional.empty(), Optional.of(mention.country()), sector))
                    .toList();
        }
        var country = belonging.isPeople(core, phrase)
                ? belonging.behind(core, whole)
                : belonging.country(core, whole, entity, sector);
        if (country.isEmpty() && (entity.isPresent() || words.is(phrase.head(), "PROPN"))) {
            var aside = aside(phrase.to());
            if (aside.isPresent() && !sector.equals(Optional.of(IGO))) {
                return List.of(new Participant(
                        role,
                        whole,
                        entity.map(EntityMention::entityNo),
                        aside.get().country(),
                        sector.or(aside.get()::sector)));
            }
        }
        return List.of(new Participant(role, whole, entity.map(EntityMention::entityNo), country, sector));
    }

    /** "Ada Okafor, the foreign minister of Chad,": what stands beside a name says whose it is. */
    private Optional<Participant> aside(int comma) {
        int from = comma + 1;
        int to = from;
        while (to < Math.min(words.size(), comma + ASIDE)
                && !words.isComma(to)
                && !words.is(to, "VERB")
                && !words.isRelative(to)) {
            to++;
        }
        if (!words.lower(comma).equals(",") || !words.isComma(to) || to == from) {
            return Optional.empty();
        }
        boolean onBehalf = words.lower(from + 1).equals("behalf");
        var all = IntStream.range(from, to)
                .takeWhile(i -> onBehalf || !words.is(i, "ADP"))
                .mapToObj(words::lower)
                .toList();
        var sector = actors.sector(all);
        var span = words.span(from, to);
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

    /** Without the article or a pronoun before it. */
    private int start(NounPhrase phrase) {
        int from = phrase.from();
        while (from < phrase.head() && (words.is(from, "DET") || words.is(from, "PUNCT") || words.is(from, "CCONJ"))) {
            from++;
        }
        return from;
    }

    /** Up to the noun; of "the breakaway region of Chad" what stands behind "of". */
    private Span core(int from, NounPhrase phrase) {
        int of = phrase.head() + 1;
        if (of + 1 < phrase.to() && words.lower(of).equals("of") && standing.isPlaceNoun(phrase.head())) {
            var named = words.span(of + 1, phrase.to());
            if (!facts.countries(sentenceNo, named).isEmpty()) {
                return named;
            }
        }
        return words.span(from, phrase.head() + 1);
    }

    private Span withoutPossessive(Span span, int last) {
        int cut = words.lower(last).endsWith("'s") ? 2 : words.lower(last).endsWith("s'") ? 1 : 0;
        return span.length() > cut ? Span.of(span.start(), span.end() - cut) : span;
    }

    private List<CountryMention> joint(NounPhrase phrase, Span core, Span whole) {
        boolean and = IntStream.range(phrase.from(), phrase.to()).anyMatch(i -> words.is(i, "CCONJ"));
        var inside = facts.countries(sentenceNo, core);
        return !and ? List.of() : inside.isEmpty() ? facts.countries(sentenceNo, whole) : inside;
    }
}
