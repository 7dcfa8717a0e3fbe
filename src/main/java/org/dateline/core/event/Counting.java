package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.event.CountRules.Place;
import org.dateline.core.event.CountRules.Rule;
import org.dateline.core.event.NumberWords.Number;
import org.dateline.core.model.EventCount;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Span;
import org.dateline.core.syntax.Relation;
import org.dateline.core.syntax.Tag;
import org.dateline.core.syntax.Tree;

/** The numbers that a sentence tells of its events: how many were killed, hurt, arrested, abducted, driven out, or took part. */
final class Counting {

    /** What may stand between a number and what it counts, and tells of nobody in particular. */
    private static final Set<String> PEOPLE = Set.of("people", "person", "persons", "others", "other", "more");

    private static final Set<String> MONEY = Set.of("$", "\u20ac", "\u00a3");
    private static final int REACH = 6;

    /** Parsers take it for a preposition. */
    private static final String BETWEEN = "between";

    private final ReadSentence words;
    private final Tree tree;
    private final CountRules rules;
    private final Senses senses;
    private final Speakers speakers;

    Counting(ReadSentence words, Lexicons lexicons, Speakers speakers) {
        this.words = words;
        this.tree = words.tree();
        this.rules = lexicons.counts();
        this.senses = lexicons.learned().senses();
        this.speakers = speakers;
    }

    /** The same events, with the numbers told of them. */
    List<EventMention> of(List<EventMention> events) {
        if (events.isEmpty()) {
            return events;
        }
        var found = new IdentityHashMap<EventMention, List<EventCount>>();
        for (var number : rules.numbersIn(words)) {
            if (!isTimeOrMoney(number)) {
                read(number, events, found);
            }
        }
        return events.stream()
                .map(event -> found.containsKey(event) ? event.with(found.get(event)) : event)
                .toList();
    }

    private void read(Number number, List<EventMention> events, IdentityHashMap<EventMention, List<EventCount>> found) {
        int noun = counted(number);
        said(number, noun)
                .ifPresent(said -> nearest(said, events)
                        .ifPresent(event -> found.computeIfAbsent(event, none -> new ArrayList<>())
                                .add(count(said.rule(), number, noun))));
    }

    /** What is counted, and the word that says so. */
    private record Said(Rule rule, int word) {}

    /** Or a share, or a word like "one" that is no number here. */
    private boolean isTimeOrMoney(Number number) {
        return words.saysWhen(number.last())
                || !words.is(number.last(), Tag.NUM) && !words.is(number.last(), Tag.NOUN) && number.exact()
                || MONEY.contains(words.lower(number.from() - 1))
                || words.lower(number.to()).startsWith("%")
                || words.lower(number.to()).equals("percent");
    }

    /** The noun that the number counts; the number itself if it stands alone. */
    private int counted(Number number) {
        int noun = number.last();
        if (tree.relation(noun) == Relation.NUMMOD && tree.head(noun) >= 0) {
            return tree.head(noun);
        }
        return noun;
    }

    private Optional<Said> said(Number number, int noun) {
        return next(number, noun)
                .or(() -> word(Place.NOUN, noun, false))
                .or(() -> behindNoun(noun))
                .or(() -> atVerb(number, noun))
                .or(() -> toll(number));
    }

    /** "12 dead", "12 others wounded". */
    private Optional<Said> next(Number number, int noun) {
        int last = Math.max(number.to() - 1, noun);
        for (int i = number.to(); i <= Math.min(words.size() - 1, last + 1); i++) {
            int at = i;
            var rule = rules.of(Place.NEXT, words.lower(i));
            if (rule.isPresent()) {
                return rule.map(found -> new Said(found, at));
            }
            if (i > last || i != noun && !PEOPLE.contains(words.lower(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Said> word(Place place, int token, boolean verb) {
        return rules.of(place, senses.lemma(words.lower(token), verb)).map(rule -> new Said(rule, token));
    }

    /** "the deaths of 12 villagers". */
    private Optional<Said> behindNoun(int noun) {
        int top = top(noun);
        return tree.relation(top) == Relation.NMOD && tree.head(top) >= 0
                ? word(Place.OF, tree.head(top), false)
                : Optional.empty();
    }

    /** "12 were killed", "killed 12", "12 people killed in", "12 died". */
    private Optional<Said> atVerb(Number number, int noun) {
        int top = top(noun);
        int verb = tree.head(top);
        int participle = tree.child(top, Relation.ACL);
        if (participle > noun) {
            return word(Place.PATIENT, participle, true);
        }
        if (verb < 0) {
            return Optional.empty();
        }
        return switch (tree.relation(top)) {
            case NSUBJ_PASS, OBJ -> word(Place.PATIENT, verb, true);
            case NSUBJ -> word(Place.DOER, verb, true);
            case OBL, CONJ ->
                words.lower(number.from()).equals(BETWEEN) ? word(Place.PATIENT, verb, true) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Of joined nouns the first, which hangs where all belong. */
    private int top(int noun) {
        int top = noun;
        while (tree.relation(top) == Relation.CONJ && tree.head(top) >= 0 && !words.is(tree.head(top), Tag.VERB)) {
            top = tree.head(top);
        }
        return top;
    }

    /** "the death toll rose to 31". */
    private Optional<Said> toll(Number number) {
        int verb = tree.head(top(counted(number)));
        if (verb < 0 || !words.is(verb, Tag.VERB)) {
            return Optional.empty();
        }
        int subject = tree.child(verb, Relation.NSUBJ, Relation.NSUBJ_PASS);
        boolean to = words.lower(number.from() - 1).equals("to")
                || words.lower(number.from() - 1).equals("at");
        return subject >= 0 && to ? word(Place.TOLL, subject, false) : Optional.empty();
    }

    /** The event at that word, else the nearest of a type of which such numbers are told. */
    private Optional<EventMention> nearest(Said said, List<EventMention> events) {
        var span = words.span(said.word());
        return events.stream()
                .filter(event -> said.rule().types().contains(event.type()))
                .min(Comparator.comparingInt(event -> distance(event.trigger(), span)));
    }

    private static int distance(Span one, Span other) {
        return one.overlaps(other)
                ? 0
                : 1 + Math.min(Math.abs(one.start() - other.end()), Math.abs(other.start() - one.end()));
    }

    private EventCount count(Rule rule, Number number, int noun) {
        int end = Math.max(number.to(), noun + 1);
        boolean close = end - number.to() <= REACH;
        var span = words.span(number.from(), close ? end : number.to());
        return new EventCount(
                rule.of(),
                number.low(),
                number.high(),
                number.exact(),
                span,
                ofWhom(number, noun),
                words.speechOf(number.last()).flatMap(speakers::of));
    }

    /** "soldiers" of "12 soldiers" and of "dozens of soldiers"; nothing where only people are told of. */
    private Optional<String> ofWhom(Number number, int noun) {
        int whom = noun;
        if (noun == number.last()) {
            whom = words.lower(number.to()).equals("of") ? tree.child(noun, Relation.NMOD) : -1;
        }
        return whom < 0 || PEOPLE.contains(words.lower(whom)) || !words.is(whom, Tag.NOUN) && !words.is(whom, Tag.PROPN)
                ? Optional.empty()
                : Optional.of(words.text(whom));
    }
}
