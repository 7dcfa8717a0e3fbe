package org.dateline.core.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionKind;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;
import org.dateline.core.model.Span;

/**
 * Knows whom "the minister", "the alliance", "both countries", "it" and "they" mean where the last sentences leave only one
 * choice: the one holder of the office, the one body of that kind, the two countries, the subject of the sentence before.
 */
final class References {

    private static final int REACH = 4;
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> COUNTRIES = WordSet.of("""
            countries nations states neighbours neighbors sides governments republics powers rivals allies capitals
            """);
    private static final Set<String> PERSONS =
            WordSet.of("leaders presidents ministers premiers diplomats politicians rivals candidates");

    private final Reading reading;
    private final ArticleFacts facts;
    private final List<Reading> before;
    private final Bodies bodies;

    /** {@code before} are the sentences before, the nearest last. */
    References(Reading reading, ArticleFacts facts, List<Reading> before, Bodies bodies) {
        this.reading = reading;
        this.facts = facts;
        this.before = before.subList(Math.max(0, before.size() - REACH), before.size());
        this.bodies = bodies;
    }

    /** The side with what its words refer to; several if it names two; itself if that is not plain. */
    List<Participant> of(Participant side, NounPhrase phrase) {
        var words = reading.words();
        boolean open = side.country().isEmpty() && side.entityNo().isEmpty() && isBare(phrase);
        if (!open) {
            return List.of(side);
        }
        var head = words.lower(phrase.head());
        var pair = isPair(phrase) ? pair(side, head) : List.<Participant>of();
        if (!pair.isEmpty()) {
            return pair;
        }
        return holder(side, phrase)
                .or(() -> body(side, phrase))
                .or(() -> sameWords(side, phrase))
                .map(List::of)
                .orElse(List.of(side));
    }

    /** "it" and "they" that open a clause after a sentence with one plain subject. */
    List<Participant> ofPronoun(Role role, NounPhrase pronoun, List<Participant> sides) {
        var words = reading.words();
        var word = words.lower(pronoun.head());
        if (before.isEmpty() || !Set.of("it", "they").contains(word) || isNamedBefore(pronoun.head())) {
            return List.of();
        }
        var nearest = before.get(before.size() - 1);
        boolean many = sides.size() > 1 || nearest.mainSubject().stream().anyMatch(nearest::isPlural);
        boolean fits = word.equals("they") == many
                && !sides.isEmpty()
                && sides.stream().allMatch(this::isKnown)
                && (many || sides.stream().noneMatch(this::isPerson));
        return fits ? sides.stream().map(side -> at(role, side, pronoun)).toList() : List.of();
    }

    private boolean isKnown(Participant side) {
        return side.country().isPresent() || side.entityNo().isPresent();
    }

    private boolean isPerson(Participant side) {
        return side.entityNo().filter(this::isPerson).isPresent();
    }

    private Participant at(Role role, Participant side, NounPhrase phrase) {
        return new Participant(
                role, reading.words().span(phrase.from(), phrase.to()), side.entityNo(), side.country(), side.sector());
    }

    /** Without a name and without anything behind its noun. */
    private boolean isBare(NounPhrase phrase) {
        var words = reading.words();
        return POINTING.contains(words.lower(phrase.from()))
                && phrase.to() == phrase.head() + 1
                && IntStream.range(phrase.from() + 1, phrase.to())
                        .noneMatch(i -> words.is(i, "PROPN") || words.isCapitalised(i));
    }

    private boolean isPair(NounPhrase phrase) {
        var words = reading.words();
        return words.lower(phrase.from()).equals("both")
                || words.lower(phrase.from() + 1).equals("two") && phrase.head() > phrase.from() + 1;
    }

    private List<Participant> pair(Participant side, String head) {
        int start = side.span().start();
        if (COUNTRIES.contains(head)) {
            return two(countries(start)).stream()
                    .map(country -> new Participant(
                            side.role(), side.span(), Optional.empty(), Optional.of(country), side.sector()))
                    .toList();
        }
        return PERSONS.contains(head)
                ? two(persons(start)).stream().map(no -> person(side, no)).toList()
                : List.of();
    }

    /** The items of the nearest sentences, until there are two; empty if there are more. */
    private static <T> List<T> two(List<Set<T>> nearestFirst) {
        var all = new LinkedHashSet<T>();
        for (var some : nearestFirst) {
            if (all.size() < 2) {
                all.addAll(some);
            }
        }
        return all.size() == 2 ? List.copyOf(all) : List.of();
    }

    private List<Set<CountryCode>> countries(int start) {
        var found = new ArrayList<Set<CountryCode>>();
        for (int sentenceNo : nearest()) {
            var some = new LinkedHashSet<CountryCode>();
            facts.countries(sentenceNo).stream()
                    .filter(mention -> mention.span().end() <= start && mention.kind() != MentionKind.LANDMARK)
                    .map(CountryMention::country)
                    .forEach(some::add);
            found.add(some);
        }
        return found;
    }

    private List<Set<Integer>> persons(int start) {
        var found = new ArrayList<Set<Integer>>();
        for (int sentenceNo : nearest()) {
            var some = new LinkedHashSet<Integer>();
            facts.mentions(sentenceNo).stream()
                    .filter(mention -> mention.span().end() <= start && isPerson(mention.entityNo()))
                    .forEach(mention -> some.add(mention.entityNo()));
            found.add(some);
        }
        return found;
    }

    private List<Integer> nearest() {
        var numbers = new ArrayList<Integer>();
        numbers.add(reading.words().sentence().sentenceNo());
        for (int i = before.size() - 1; i >= 0; i--) {
            numbers.add(before.get(i).words().sentence().sentenceNo());
        }
        return numbers;
    }

    private boolean isPerson(int entityNo) {
        return facts.entity(entityNo).type() == EntityType.PERSON;
    }

    private Participant person(Participant side, int entityNo) {
        return new Participant(
                side.role(),
                side.span(),
                Optional.of(entityNo),
                facts.entity(entityNo).country(),
                side.sector());
    }

    /** "the foreign minister" where the last sentences name one foreign minister. */
    private Optional<Participant> holder(Participant side, NounPhrase phrase) {
        var title = " " + textOf(phrase);
        var holders = persons(side.span().start()).stream()
                .flatMap(Set::stream)
                .filter(no -> facts.title(no)
                        .filter(held -> (" " + held.toLowerCase(Locale.ROOT)).endsWith(title))
                        .isPresent())
                .distinct()
                .toList();
        return holders.size() == 1 ? Optional.of(person(side, holders.get(0))) : Optional.empty();
    }

    private String textOf(NounPhrase phrase) {
        return String.join(
                " ",
                IntStream.range(phrase.from() + 1, phrase.to())
                        .mapToObj(reading.words()::lower)
                        .toList());
    }

    /** "the alliance" where the last sentences name one. */
    private Optional<Participant> body(Participant side, NounPhrase phrase) {
        var noun = reading.words().lower(phrase.head());
        if (!bodies.isBody(noun)) {
            return Optional.empty();
        }
        int start = side.span().start();
        var named = nearest().stream()
                .flatMap(sentenceNo -> facts.mentions(sentenceNo).stream())
                .filter(mention -> mention.span().end() <= start)
                .map(mention -> mention.entityNo())
                .filter(no -> facts.entity(no).type() == EntityType.ORGANIZATION)
                .filter(no -> bodies.canBe(noun, facts.entity(no).name()))
                .filter(no -> isSameKind(phrase, noun, facts.entity(no).name()))
                .distinct()
                .toList();
        return named.size() == 1
                ? Optional.of(new Participant(
                        side.role(),
                        side.span(),
                        Optional.of(named.get(0)),
                        facts.entity(named.get(0)).country(),
                        bodies.sector(facts.entity(named.get(0)).name()).or(side::sector)))
                : Optional.empty();
    }

    /** "The education ministry" is no other ministry; "the military alliance" may be NATO, which is not called an alliance. */
    private boolean isSameKind(NounPhrase phrase, String noun, String name) {
        var called = List.of(name.toLowerCase(Locale.ROOT).split(" "));
        return !called.contains(noun)
                || IntStream.range(phrase.from() + 1, phrase.head())
                        .mapToObj(reading.words()::lower)
                        .allMatch(called::contains);
    }

    /** "the government" after "the government of Chad", if no other government was named. */
    private Optional<Participant> sameWords(Participant side, NounPhrase phrase) {
        var head = reading.words().lower(phrase.head());
        var countries = before.stream()
                .flatMap(earlier -> earlier.chunks().phrases().stream()
                        .filter(other -> earlier.words().lower(other.head()).equals(head))
                        .map(earlier.right()::withAttached)
                        .flatMap(other -> earlier.sides().plain(side.role(), List.of(other)).stream()))
                .filter(other -> other.sector().equals(side.sector()))
                .flatMap(other -> other.country().stream())
                .distinct()
                .toList();
        return side.sector().isPresent() && countries.size() == 1
                ? Optional.of(new Participant(
                        side.role(), side.span(), Optional.empty(), Optional.of(countries.get(0)), side.sector()))
                : Optional.empty();
    }

    /** Whether somebody else is named in the sentence before the token, who could be meant as well. */
    private boolean isNamedBefore(int token) {
        int start = reading.words().span(token, token + 1).start();
        return facts.names(reading.words().sentence().sentenceNo()).stream()
                .map(Span::end)
                .anyMatch(end -> end <= start);
    }
}
