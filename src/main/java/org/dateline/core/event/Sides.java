package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;
import org.dateline.core.model.Span;

/** Turns noun phrases into participants: their words, entity, country and sector. */
final class Sides {

    private static final String IGO = "IGO";
    private static final int ASIDE = 16;
    private static final Set<String> BACKED = WordSet.of("""
            backed supported sponsored funded trained armed born made brokered mediated occupied held
            speaking style
            """);

    private final Tokens words;
    private final ArticleFacts facts;
    private final ActorLexicon actors;
    private final Standing standing;
    private final Antecedents antecedents;
    private final int sentenceNo;

    Sides(Chunks chunks, ArticleFacts facts, Lexicons lexicons, Antecedents antecedents) {
        this.words = chunks.words();
        this.facts = facts;
        this.actors = lexicons.actors();
        this.standing = new Standing(chunks, facts, lexicons.actors(), lexicons.actorNouns());
        this.antecedents = antecedents;
        this.sentenceNo = words.sentence().sentenceNo();
    }

    boolean isPlaceNoun(int token) {
        return standing.isPlaceNoun(token);
    }

    /** What is struck though it cannot act: "a military base in Kenya". */
    List<Participant> struck(List<NounPhrase> phrases) {
        return phrases.stream()
                .filter(phrase -> standing.isSite(phrase.head()))
                .map(phrase -> {
                    int from = start(phrase);
                    var core = words.span(from, phrase.head() + 1);
                    var whole = withoutPossessive(words.span(from, phrase.to()), phrase.to() - 1);
                    var sector = actors.sector(spoken(from, phrase.head() + 1));
                    return new Participant(
                            Role.RECIPIENT,
                            whole,
                            Optional.empty(),
                            country(core, whole, Optional.empty(), sector),
                            sector);
                })
                .toList();
    }

    boolean isDeed(int token) {
        return standing.isDeed(token);
    }

    List<Participant> of(Role role, List<NounPhrase> phrases) {
        var found = new ArrayList<Participant>();
        for (var phrase : phrases) {
            if (words.is(phrase.head(), "PRON")) {
                antecedents
                        .of(words, phrase)
                        .map(entityNo -> pronoun(role, phrase, entityNo))
                        .ifPresent(found::add);
            } else {
                standing.actor(phrase).ifPresent(actor -> found.addAll(of(role, actor)));
            }
        }
        return List.copyOf(found);
    }

    private Participant pronoun(Role role, NounPhrase phrase, int entityNo) {
        return new Participant(
                role,
                words.span(phrase.head(), phrase.head() + 1),
                Optional.of(entityNo),
                facts.entity(entityNo).country(),
                facts.title(entityNo).flatMap(this::sector));
    }

    /** One participant, or one for each country of "Russian and Turkish officials". */
    private List<Participant> of(Role role, NounPhrase phrase) {
        int from = start(phrase);
        var core = core(from, phrase);
        var whole = withoutPossessive(words.span(from, phrase.to()), phrase.to() - 1);
        var entity = facts.named(sentenceNo, core);
        var sector = international(core, from, phrase, entity).or(() -> sector(from, phrase, entity));
        var joint = joint(phrase, core, whole);
        if (joint.size() > 1) {
            return joint.stream()
                    .map(mention ->
                            new Participant(role, whole, Optional.empty(), Optional.of(mention.country()), sector))
                    .toList();
        }
        var country = isEthnic(core) || isPeopleOf(phrase) ? behind(core, whole) : country(core, whole, entity, sector);
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
        var all = IntStream.range(from, to).mapToObj(words::lower).toList();
        var sector = actors.sector(all);
        var span = words.span(from, to);
        if (sector.isEmpty()) {
            return Optional.empty();
        }
        var country = sector.get().equals(IGO)
                ? Optional.<CountryCode>empty()
                : countries(span).stream().map(CountryMention::country).findFirst();
        return Optional.of(new Participant(Role.ACTOR, span, Optional.empty(), country, sector));
    }

    /** "the Albanians of Serbia". */
    private boolean isPeopleOf(NounPhrase phrase) {
        var head = words.span(phrase.head(), phrase.head() + 1);
        return words.lower(phrase.head() + 1).equals("of")
                && phrase.to() > phrase.head() + 2
                && facts.countries(sentenceNo, head).stream()
                        .anyMatch(mention -> mention.kind() == MentionKind.DEMONYM);
    }

    /** "ethnic Turks in Bulgaria" are of Bulgaria. */
    private boolean isEthnic(Span core) {
        return IntStream.range(0, words.size())
                .filter(i -> core.contains(words.span(i, i + 1)))
                .anyMatch(i -> words.lower(i).equals("ethnic"));
    }

    private Optional<CountryCode> behind(Span core, Span whole) {
        return facts.countries(sentenceNo, whole).stream()
                .filter(mention -> !core.overlaps(mention.span()))
                .map(CountryMention::country)
                .findFirst();
    }

    /** "NATO troops in Chad", "EU foreign ministers": of an organisation of states and no one country. */
    private Optional<String> international(Span core, int from, NounPhrase phrase, Optional<EntityMention> entity) {
        if (!countries(core).isEmpty()) {
            return Optional.empty();
        }
        var organisation = entity.map(mention -> facts.entity(mention.entityNo()))
                .filter(found -> found.type() == EntityType.ORGANIZATION
                        && found.country().isEmpty())
                .flatMap(found -> sector(found.name()));
        return Optional.of(IGO)
                .filter(igo -> organisation.equals(Optional.of(igo))
                        || IntStream.rangeClosed(from, phrase.head())
                                .anyMatch(i -> words.is(i, "PROPN")
                                        && actors.sector(List.of(words.lower(i)))
                                                .equals(Optional.of(igo))));
    }

    /** Without those that only stand behind somebody: "Chadian-backed rebels". */
    private List<CountryMention> countries(Span span) {
        return facts.countries(sentenceNo, span).stream()
                .filter(mention -> !isBacker(mention.span()))
                .toList();
    }

    private boolean isBacker(Span mention) {
        int next = 0;
        while (next < words.size() && words.span(next, next + 1).start() < mention.end()) {
            next++;
        }
        boolean open = next > 0 && words.text(next - 1).endsWith("-");
        int linked = words.lower(next).equals("-") ? next + 1 : open ? next : -1;
        return linked >= 0 && BACKED.contains(words.lower(linked));
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

    private Optional<CountryCode> country(
            Span core, Span whole, Optional<EntityMention> entity, Optional<String> sector) {
        if (sector.filter(code -> code.equals("IGO") || code.equals("NGO")).isPresent()) {
            return Optional.empty();
        }
        return countries(core).stream()
                .map(CountryMention::country)
                .findFirst()
                .or(() -> entity.flatMap(
                        mention -> facts.entity(mention.entityNo()).country()))
                .or(() -> countries(whole).stream().map(CountryMention::country).findFirst());
    }

    private Optional<String> sector(int from, NounPhrase phrase, Optional<EntityMention> entity) {
        var core = spoken(from, phrase.head() + 1);
        var whole = spoken(from, phrase.to());
        return actors.plainSector(core)
                .or(() -> entity.flatMap(mention -> facts.title(mention.entityNo()))
                        .flatMap(this::sector))
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

    private Optional<String> sector(String title) {
        return actors.sector(List.of(title.toLowerCase(Locale.ROOT).split(" ")));
    }

    private Optional<String> government(Span core) {
        return facts.countries(sentenceNo, core).stream()
                .filter(mention -> mention.kind() == MentionKind.GOVERNMENT)
                .map(mention -> "GOV")
                .findFirst();
    }
}
