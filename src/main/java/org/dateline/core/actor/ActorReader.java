package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;
import org.dateline.core.model.Span;
import org.dateline.core.syntax.NounPhrase;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tag;

/** Says who is meant by the nouns of one sentence: their words, entity, country and sector; pronouns are those they stand for. */
public final class ActorReader {

    private static final String IGO = "IGO";
    private static final String UNKNOWN = "UNK";

    private final Answers answers = new Answers();
    private final Answers plainAnswers = new Answers();
    private final ReadSentence words;
    private final Standing standing;
    private final Belonging belonging;
    private final Sectors sectors;
    private final Pronouns pronouns;
    private final Antecedents references;
    private final Latter latter;
    private final NameBeside beside;
    private final JointCountries joint;

    public ActorReader(ReadSentence words, ActorWords lexicon, Discourse before) {
        this.words = words;
        this.standing = new Standing(words, lexicon.actors(), lexicon.nouns());
        this.belonging = new Belonging(words, words.facts());
        this.sectors = new Sectors(words, words.facts(), lexicon.actors(), belonging);
        this.pronouns = new Pronouns(words, before, this);
        this.references = new Antecedents(words, before, lexicon.bodies());
        this.latter = new Latter(words, before, this);
        this.beside = new NameBeside(words, lexicon.actors(), belonging);
        this.joint = new JointCountries(words);
    }

    /** Whether the noun stands for those who live in a place: "the nation". */
    public boolean isPlaceNoun(int noun) {
        return standing.isPlaceNoun(noun);
    }

    /** Whether the noun tells what somebody did: "crimes". */
    public boolean isDeed(int noun) {
        return standing.isDeed(noun);
    }

    /** Whether the noun itself names somebody. */
    public boolean isSomebody(int noun) {
        return standing.canAct(noun);
    }

    /** "his wife", "their neighbours": somebody of one's own who is somebody else. */
    public boolean isRelative(int noun) {
        return standing.isRelative(noun);
    }

    /** Who is meant by the nouns, with what pronouns and "the minister" refer to; every event of the sentence asks again. */
    public List<Participant> of(Role role, List<Integer> nouns) {
        return answers.of(role, nouns, this::read);
    }

    private List<Participant> read(Role role, List<Integer> nouns) {
        var found = new ArrayList<Participant>();
        for (int noun : nouns) {
            if (words.is(noun, Tag.PRON) && words.tree().child(noun, Relation.NMOD) < 0) {
                found.addAll(pronouns.of(role, noun));
            } else if (latter.isMeant(noun)) {
                found.addAll(latter.of(role, noun));
            } else {
                plain(role, List.of(noun)).forEach(side -> found.addAll(references.of(side, words.phrase(noun))));
            }
        }
        return List.copyOf(found);
    }

    /** What the words themselves tell. */
    List<Participant> plain(Role role, List<Integer> nouns) {
        return plainAnswers.of(role, nouns, this::readPlain);
    }

    private List<Participant> readPlain(Role role, List<Integer> nouns) {
        return nouns.stream()
                .flatMap(noun -> standing.actor(noun).stream())
                .flatMap(actor -> of(role, actor).stream())
                .map(this::ofOwner)
                .toList();
    }

    /** "Serbia said its forces …": whose they are; of "the man who lost his house" nobody's. */
    private Participant ofOwner(Participant side) {
        int noun = words.tokensIn(side.span())
                .filter(i -> words.tree().child(i, Relation.NMOD_POSS) >= 0)
                .filter(i -> words.tree().head(i) < 0
                        || !words.isIn(side.span(), words.tree().head(i)))
                .findFirst()
                .orElse(-1);
        if (noun < 0 || side.country().isPresent() || side.entityNo().isPresent()) {
            return side;
        }
        int owner = words.tree().child(noun, Relation.NMOD_POSS);
        if (!words.is(owner, Tag.PRON)) {
            return side;
        }
        var owners = pronouns.of(side.role(), owner);
        return owners.size() == 1 ? side.withCountry(owners.get(0).country()).then("pronoun-owner") : side;
    }

    /** What is struck though it cannot act: "a military base in Kenya". */
    public List<Participant> struck(List<Integer> nouns) {
        return nouns.stream()
                .map(standing::partOf)
                .filter(standing::isSite)
                .map(words::phrase)
                .map(phrase -> {
                    int from = start(phrase);
                    var core = words.span(from, phrase.head() + 1);
                    var whole = words.span(from, phrase.to());
                    var sector = sectors.ofWords(from, phrase.head() + 1);
                    return new Participant(
                            Role.RECIPIENT,
                            whole,
                            Optional.empty(),
                            belonging.country(core, whole, Optional.empty(), sector),
                            sector,
                            "struck");
                })
                .toList();
    }

    /** One participant, or one for each country of "Russian and Turkish officials". */
    private List<Participant> of(Role role, NounPhrase phrase) {
        int from = start(phrase);
        var core = core(from, phrase);
        var whole = withoutPossessive(words.span(from, phrase.to()), phrase.to() - 1);
        var entity = words.facts().named(words.sentenceNo(), core).or(() -> beside.name(phrase));
        var sector = sectors.of(core, from, phrase, entity);
        var together = joint.of(phrase, core);
        if (together.size() > 1) {
            return together.stream()
                    .map(country -> new Participant(role, whole, Optional.empty(), Optional.of(country), sector))
                    .toList();
        }
        var country = belonging.isPeople(core, phrase)
                ? belonging.behind(core, whole)
                : belonging.country(core, whole, entity, sector);
        if (country.isEmpty() && (entity.isPresent() || words.is(phrase.head(), Tag.PROPN))) {
            var aside = beside.description(phrase);
            if (aside.isPresent() && !sector.equals(Optional.of(IGO))) {
                return List.of(new Participant(
                        role,
                        whole,
                        entity.map(EntityMention::entityNo),
                        aside.get().country(),
                        sector.or(aside.get()::sector),
                        "apposition"));
            }
        }
        boolean people = country.isPresent() && belonging.isPeople(core, phrase);
        return List.of(new Participant(
                role,
                whole,
                entity.map(EntityMention::entityNo),
                country,
                people ? sector.or(() -> Optional.of(UNKNOWN)) : sector));
    }

    /** Without the article or a pronoun before it. */
    private int start(NounPhrase phrase) {
        int from = phrase.from();
        while (from < phrase.head()
                && (words.is(from, Tag.DET) || words.is(from, Tag.PUNCT) || words.is(from, Tag.CCONJ))) {
            from++;
        }
        return from;
    }

    /** Up to the noun; of "the breakaway region of Chad" what stands behind "of". */
    private Span core(int from, NounPhrase phrase) {
        int of = phrase.head() + 1;
        if (of + 1 < phrase.to() && words.lower(of).equals("of") && standing.isPlaceNoun(phrase.head())) {
            var named = words.span(of + 1, phrase.to());
            if (!words.countries(named).isEmpty()) {
                return named;
            }
        }
        return words.span(from, Math.max(phrase.head() + 1, nameEnd(phrase)));
    }

    /** A name goes on behind its first word: "Ramona Quispe". */
    private int nameEnd(NounPhrase phrase) {
        var head = words.span(phrase.head());
        int to = (int) IntStream.range(phrase.head() + 1, phrase.to())
                        .takeWhile(i -> words.mentions().stream()
                                .anyMatch(name -> name.span().overlaps(head)
                                        && name.span().contains(words.span(i))))
                        .count()
                + phrase.head()
                + 1;
        for (int child : words.tree().children(phrase.head(), Relation.FLAT)) {
            to = Math.max(to, Math.min(phrase.to(), words.tree().to(child)));
        }
        return to;
    }

    private Span withoutPossessive(Span span, int last) {
        int cut = words.lower(last).endsWith("'s") ? 2 : words.lower(last).endsWith("s'") ? 1 : 0;
        return span.length() > cut ? Span.of(span.start(), span.end() - cut) : span;
    }
}
