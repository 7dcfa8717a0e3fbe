package org.dateline.core.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.core.actor.ActorNouns.Kind;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Span;
import org.dateline.core.syntax.NounPhrase;
import org.dateline.core.syntax.Prepositions;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tag;
import org.dateline.core.syntax.Tree;

/**
 * Judges whether a noun phrase names somebody who can act or be acted upon: a person, a group, an organisation, a country.
 * Of a phrase that names a thing, it finds whose thing that is: "Iran's missiles", "Turkish air strikes", "EU rules".
 */
final class Standing {

    private static final Set<String> PARTIES =
            Set.of("birthday", "graduation", "dinner", "wedding", "house", "christmas", "search", "third", "external");
    private static final Set<String> STATES_OF =
            Set.of("emergency", "siege", "war", "alert", "affairs", "calamity", "disaster", "peace", "flux", "shock");
    private static final Set<String> SOME = Set.of(
            "some", "one", "many", "most", "all", "several", "few", "both", "none", "two", "three", "four", "five");
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> BY = Set.of("by");

    private final ReadSentence words;
    private final Tree tree;
    private final ActorLexicon actors;
    private final ActorNouns nouns;

    Standing(ReadSentence words, ActorLexicon actors, ActorNouns nouns) {
        this.words = words;
        this.tree = words.tree();
        this.actors = actors;
        this.nouns = nouns;
    }

    /** The noun itself if it can act, else the owner that it names, else nobody. */
    Optional<NounPhrase> actor(int noun) {
        if (canAct(noun)) {
            return Optional.of(withWholeName(words.phrase(noun)));
        }
        return doer(noun).or(() -> owner(noun)).or(() -> behindOf(noun)).or(() -> adjective(noun));
    }

    /** "crimes by Chadian soldiers", "crimes committed by them": who did what the noun names. */
    private Optional<NounPhrase> doer(int noun) {
        if (!isDeed(noun)) {
            return Optional.empty();
        }
        var by = Prepositions.behind(tree, noun, BY);
        if (by.isEmpty()) {
            by = tree.children(noun, Relation.ACL).stream()
                    .flatMap(done -> words.clauses().at(done).stream())
                    .flatMap(clause -> clause.agents().stream())
                    .toList();
        }
        return by.stream().filter(this::canAct).findFirst().map(words::phrase).map(this::withWholeName);
    }

    /** "part of a rebel base": the base. */
    int partOf(int noun) {
        return nouns.is(Kind.AMOUNT, bare(noun)) ? genitive(noun).orElse(noun) : noun;
    }

    /** Whether the noun is a thing that people strike, seize or burn: "base", "mosque". */
    boolean isSite(int noun) {
        return nouns.is(Kind.SITE, words.lower(noun));
    }

    /** Whether the noun tells what somebody did: "crimes". */
    boolean isDeed(int noun) {
        return nouns.is(Kind.DEED, words.lower(noun));
    }

    /** Whether the noun stands for those who live in a place: "the nation of Chad". */
    boolean isPlaceNoun(int noun) {
        return nouns.is(Kind.PLACE, words.lower(noun));
    }

    /** "wife", "neighbour". */
    boolean isRelative(int noun) {
        return nouns.is(Kind.RELATIVE, words.lower(noun));
    }

    boolean canAct(int head) {
        var noun = bare(head);
        if (words.is(head, Tag.PRON) && !SOME.contains(noun)
                || words.saysWhen(head)
                || isCondition(head)
                || noun.equals("opposition") && words.phrase(head).from() == head && !words.isCapitalised(head)
                || noun.equals("party") && PARTIES.contains(words.lower(head - 1))
                || nouns.is(Kind.NOBODY, noun) && !words.isCapitalised(head) && !actors.endsWithSeveral(phrase(head))) {
            return false;
        }
        if (nouns.is(Kind.SOMEBODY, noun)
                || nouns.is(Kind.RELATIVE, noun)
                || nouns.is(Kind.PLACE, noun)
                || isNamed(head)) {
            return true;
        }
        boolean open = genitive(head).isPresent() || !actors.tellsSectorAtEnd(List.of(noun));
        if (open && (nouns.is(Kind.AMOUNT, noun) || SOME.contains(noun))) {
            return ofWhom(head);
        }
        return tellsSector(head) || isUnknownName(head) || isHeadcount(head);
    }

    private boolean tellsSector(int head) {
        boolean adjective = words.is(head, Tag.ADJ) && tree.child(head, Relation.DET) < 0 && !words.isCapitalised(head);
        return !adjective && actors.tellsSectorAtEnd(phrase(head));
    }

    private List<String> phrase(int head) {
        return IntStream.rangeClosed(words.phrase(head).from(), head)
                .mapToObj(this::bare)
                .toList();
    }

    /** "killed 12": no percentage and no sum. */
    private boolean isHeadcount(int head) {
        return words.is(head, Tag.NUM)
                && words.phrase(head).from() == head
                && words.text(head).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ',')
                && !words.is(head - 1, Tag.SYM)
                && !words.is(head + 1, Tag.SYM);
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
        var token = words.span(head);
        return words.countries().stream().anyMatch(country -> country.span().overlaps(token))
                || words.mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(token)
                                && words.facts().entity(mention.entityNo()).type() != EntityType.OTHER);
    }

    /** "hundreds of farmers": who counts is behind the "of". */
    private boolean ofWhom(int head) {
        var whom = genitive(head);
        if (whom.isEmpty()) {
            return words.is(head, Tag.NUM)
                    || nouns.is(Kind.SOMEBODY, bare(head))
                    || nouns.is(Kind.RELATIVE, bare(head))
                    || SOME.contains(bare(head));
        }
        boolean amount = nouns.is(Kind.AMOUNT, bare(whom.get()));
        return amount ? ofWhom(whom.get()) : canAct(whom.get());
    }

    /** "the demands of the miners": whose they are. */
    private Optional<NounPhrase> behindOf(int noun) {
        boolean thing = nouns.is(Kind.UTTERANCE, bare(noun))
                || owner(noun).isEmpty() && adjective(noun).isEmpty();
        return thing ? genitive(noun).filter(this::canAct).map(words::phrase) : Optional.empty();
    }

    private Optional<Integer> genitive(int noun) {
        return Prepositions.behind(tree, noun, OF).stream().findFirst();
    }

    /** A name that nobody knows: letters only, so no "G-77" and no "COVID-19". */
    private boolean isUnknownName(int head) {
        var text = words.text(head);
        return words.is(head, Tag.PROPN)
                && words.isCapitalised(head)
                && text.chars().allMatch(Character::isLetter)
                && text.chars().anyMatch(Character::isLowerCase);
    }

    private Optional<NounPhrase> owner(int noun) {
        return tree.children(noun, Relation.NMOD_POSS).stream()
                .filter(this::canAct)
                .findFirst()
                .map(words::phrase)
                .map(this::withWholeName);
    }

    private Optional<NounPhrase> adjective(int noun) {
        var phrase = words.phrase(noun);
        var core = words.span(phrase.from(), noun + 1);
        var country = words.countries(core).stream()
                .filter(mention -> mention.kind() == MentionKind.DEMONYM
                        || mention.kind() == MentionKind.GOVERNMENT
                        || isModifier(mention.span(), noun))
                .map(mention -> mention.span())
                .findFirst();
        return country.or(() -> words.mentions().stream()
                        .filter(mention -> core.contains(mention.span())
                                && words.facts().entity(mention.entityNo()).type() == EntityType.ORGANIZATION)
                        .map(mention -> mention.span())
                        .findFirst())
                .map(this::phraseOf);
    }

    /** "US forces", "Iran sanctions": the name hangs on the noun and stands before it. */
    private boolean isModifier(Span name, int noun) {
        var named = phraseOf(name);
        return IntStream.range(named.from(), named.to())
                .anyMatch(i -> tree.head(i) == noun && tree.relation(i) == Relation.COMPOUND);
    }

    private NounPhrase phraseOf(Span span) {
        var inside = IntStream.range(0, words.size())
                .filter(i -> span.overlaps(words.span(i)))
                .summaryStatistics();
        return new NounPhrase(inside.getMin(), inside.getMax() + 1, inside.getMax());
    }

    /** "States" alone is but a part of "United States". */
    private NounPhrase withWholeName(NounPhrase phrase) {
        var head = words.span(phrase.head());
        int from = phrase.from();
        int to = phrase.to();
        var names = java.util.stream.Stream.concat(
                        words.countries().stream().map(mention -> mention.span()),
                        words.mentions().stream().map(mention -> mention.span()))
                .filter(name -> name.overlaps(head))
                .map(this::phraseOf)
                .toList();
        for (var name : names) {
            from = Math.min(from, name.from());
            to = Math.max(to, name.to());
        }
        return new NounPhrase(from, to, phrase.head());
    }
}
