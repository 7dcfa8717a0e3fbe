package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.core.event.ActorNouns.Kind;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Span;

/**
 * Judges whether a noun phrase names somebody who can act or be acted upon: a person, a group, an organisation, a country.
 * Of a phrase that names a thing, it finds whose thing that is: "Iran's missiles", "Turkish air strikes", "EU rules".
 */
final class Standing {

    private static final Set<String> PARTIES =
            Set.of("birthday", "graduation", "dinner", "wedding", "house", "christmas", "search", "third", "external");
    private static final Set<String> DONE = WordSet.of("""
            committed made launched carried perpetrated issued imposed taken conducted staged waged
            """);
    private static final Set<String> STATES_OF =
            Set.of("emergency", "siege", "war", "alert", "affairs", "calamity", "disaster", "peace", "flux", "shock");
    private static final Set<String> SOME = Set.of(
            "some", "one", "many", "most", "all", "several", "few", "both", "none", "two", "three", "four", "five");

    private final Chunks chunks;
    private final Tokens words;
    private final ArticleFacts facts;
    private final ActorLexicon actors;
    private final ActorNouns nouns;
    private final int sentenceNo;

    Standing(Chunks chunks, ArticleFacts facts, ActorLexicon actors, ActorNouns nouns) {
        this.chunks = chunks;
        this.words = chunks.words();
        this.facts = facts;
        this.actors = actors;
        this.nouns = nouns;
        this.sentenceNo = words.sentence().sentenceNo();
    }

    /** The phrase itself if it can act, else the owner that it names, else empty. */
    Optional<NounPhrase> actor(NounPhrase phrase) {
        if (canAct(phrase)) {
            return Optional.of(withWholeName(phrase));
        }
        return doer(phrase).or(() -> owner(phrase)).or(() -> behindOf(phrase)).or(() -> adjective(phrase));
    }

    /** "crimes by Chadian soldiers", "crimes committed by them": who did what the noun names. */
    private Optional<NounPhrase> doer(NounPhrase phrase) {
        int by = chunks.verb(phrase.to())
                .filter(verb -> DONE.contains(words.lower(verb.head())))
                .map(VerbGroup::to)
                .orElse(phrase.to());
        boolean deed = isDeed(phrase.head()) && words.lower(by).equals("by");
        return deed ? chunks.phrase(by + 1).filter(this::canAct).map(this::withWholeName) : Optional.empty();
    }

    /** "part of a rebel base": the base. */
    NounPhrase partOf(NounPhrase phrase) {
        return nouns.is(Kind.AMOUNT, bare(phrase.head())) ? genitive(phrase).orElse(phrase) : phrase;
    }

    /** Whether the noun is a thing that people strike, seize or burn: "base", "mosque". */
    boolean isSite(int token) {
        return nouns.is(Kind.SITE, words.lower(token));
    }

    /** Whether the noun tells what somebody did: "crimes". */
    boolean isDeed(int token) {
        return nouns.is(Kind.DEED, words.lower(token));
    }

    /** Whether the phrase's noun stands for those who live in a place: "the nation of Chad". */
    boolean isPlaceNoun(int token) {
        return nouns.is(Kind.PLACE, words.lower(token));
    }

    private boolean canAct(NounPhrase phrase) {
        int head = phrase.head();
        var noun = bare(head);
        if (words.saysWhen(head)
                || Set.of("more", "most", "very").contains(words.lower(head - 1))
                || words.is(head, "PRON")
                || isCondition(head)
                || noun.equals("opposition") && phrase.from() == head && !words.isCapitalised(head)
                || noun.equals("party") && PARTIES.contains(words.lower(head - 1))
                || nouns.is(Kind.NOBODY, noun) && !words.isCapitalised(head)) {
            return false;
        }
        if (nouns.is(Kind.SOMEBODY, noun) || nouns.is(Kind.PLACE, noun) || isNamed(head)) {
            return true;
        }
        boolean open = words.lower(head + 1).equals("of") || !actors.tellsSectorAtEnd(List.of(noun));
        if (open && (nouns.is(Kind.AMOUNT, noun) || SOME.contains(noun))) {
            return ofWhom(phrase);
        }
        boolean adjective = words.is(head, "ADJ") && !words.is(phrase.from(), "DET") && !words.isCapitalised(head);
        boolean sector = !adjective
                && actors.tellsSectorAtEnd(IntStream.rangeClosed(phrase.from(), head)
                        .mapToObj(this::bare)
                        .toList());
        return sector || isUnknownName(head) || isHeadcount(head) && phrase.from() == head;
    }

    /** "killed 12": no percentage and no sum. */
    private boolean isHeadcount(int head) {
        return words.is(head, "NUM")
                && words.text(head).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ',')
                && !words.is(head - 1, "SYM")
                && !words.is(head + 1, "SYM");
    }

    /** "a state of emergency" is no state. */
    private boolean isCondition(int head) {
        return words.lower(head).equals("state")
                && words.lower(head + 1).equals("of")
                && STATES_OF.contains(words.lower(head + 2));
    }

    private String bare(int token) {
        var word = words.lower(token);
        int cut = word.endsWith("'s") ? 2 : word.endsWith("s'") ? 1 : 0;
        return word.substring(0, word.length() - cut);
    }

    private boolean isNamed(int head) {
        var token = words.span(head, head + 1);
        return facts.countries(sentenceNo).stream()
                        .anyMatch(country -> country.span().overlaps(token))
                || facts.mentions(sentenceNo).stream()
                        .anyMatch(mention -> mention.span().overlaps(token)
                                && facts.entity(mention.entityNo()).type() != EntityType.OTHER);
    }

    /** "hundreds of farmers": who counts is behind the "of". */
    private boolean ofWhom(NounPhrase phrase) {
        if (!words.lower(phrase.head() + 1).equals("of")) {
            return words.is(phrase.head(), "NUM") || nouns.is(Kind.SOMEBODY, bare(phrase.head()));
        }
        var whom = genitive(phrase);
        if (whom.isPresent() && nouns.is(Kind.AMOUNT, bare(whom.get().head()))) {
            return ofWhom(whom.get().until(phrase.to()));
        }
        return whom.filter(this::canAct).isPresent();
    }

    /** "the demands of the miners": whose they are. */
    private Optional<NounPhrase> behindOf(NounPhrase phrase) {
        boolean thing = nouns.is(Kind.UTTERANCE, bare(phrase.head()))
                || owner(phrase).isEmpty() && adjective(phrase).isEmpty();
        return thing ? genitive(phrase).filter(this::canAct) : Optional.empty();
    }

    private Optional<NounPhrase> genitive(NounPhrase phrase) {
        int from = phrase.head() + 2;
        while (words.is(from, "DET")) {
            from++;
        }
        int to = from;
        while (to < phrase.to() && !words.is(to, "ADP")) {
            to++;
        }
        boolean of = words.lower(phrase.head() + 1).equals("of");
        return of && to > from ? Optional.of(new NounPhrase(from, to, to - 1)) : Optional.empty();
    }

    /** A name that nobody knows, within a sentence: letters only, so no "G-77" and no "COVID-19". */
    private boolean isUnknownName(int head) {
        var text = words.text(head);
        return words.is(head, "PROPN")
                && words.isCapitalised(head)
                && text.chars().allMatch(Character::isLetter)
                && text.chars().anyMatch(Character::isLowerCase);
    }

    private Optional<NounPhrase> owner(NounPhrase phrase) {
        for (int i = phrase.head() - 1; i >= phrase.from(); i--) {
            if (words.isPossessive(i)) {
                int last = Math.max(phrase.from(), words.is(i, "PART") ? i - 1 : i);
                return Optional.of(new NounPhrase(phrase.from(), last + 1, last))
                        .filter(this::canAct)
                        .map(this::withWholeName);
            }
        }
        return Optional.empty();
    }

    private Optional<NounPhrase> adjective(NounPhrase phrase) {
        var core = words.span(phrase.from(), phrase.head() + 1);
        var country = facts.countries(sentenceNo, core).stream()
                .filter(mention -> mention.kind() == MentionKind.DEMONYM
                        || mention.kind() == MentionKind.GOVERNMENT
                        || isAcronym(mention.span())
                        || isGivenTo(mention.span(), phrase))
                .map(mention -> mention.span())
                .findFirst();
        return country.or(() -> facts.mentions(sentenceNo).stream()
                        .filter(mention -> core.contains(mention.span())
                                && facts.entity(mention.entityNo()).type() == EntityType.ORGANIZATION)
                        .map(mention -> mention.span())
                        .findFirst())
                .map(this::phraseOf);
    }

    /** "gave the Ivory Coast five million dollars": a name before a number of things. */
    private boolean isGivenTo(Span name, NounPhrase phrase) {
        var named = phraseOf(name);
        return words.is(named.to(), "NUM") && named.to() < phrase.head();
    }

    private boolean isAcronym(Span span) {
        return IntStream.range(0, words.size())
                .filter(i -> span.contains(words.span(i, i + 1)))
                .allMatch(i -> words.text(i).chars().noneMatch(Character::isLowerCase));
    }

    private NounPhrase phraseOf(Span span) {
        var inside = IntStream.range(0, words.size())
                .filter(i -> span.overlaps(words.span(i, i + 1)))
                .summaryStatistics();
        return new NounPhrase(inside.getMin(), inside.getMax() + 1, inside.getMax());
    }

    /** "States" alone is but a part of "United States". */
    private NounPhrase withWholeName(NounPhrase phrase) {
        var first = words.span(phrase.from(), phrase.from() + 1);
        return facts.countries(sentenceNo).stream()
                .filter(country -> country.span().overlaps(first))
                .map(country -> phraseOf(country.span()).from())
                .filter(from -> from < phrase.from())
                .findFirst()
                .map(from -> new NounPhrase(from, phrase.to(), phrase.head()))
                .orElse(phrase);
    }
}
