package org.dateline.core.actor;

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
import org.dateline.core.syntax.NounPhrase;
import org.dateline.core.syntax.Tag;

/**
 * Knows whom "the minister", "the alliance", "both countries", "it" and "they" mean where the last sentences leave only one
 * choice: the one holder of the office, the one body of that kind, the two countries, the subject of the sentence before.
 */
final class Antecedents {

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> COUNTRIES = Set.of(
            "countries",
            "nations",
            "states",
            "neighbours",
            "neighbors",
            "sides",
            "governments",
            "republics",
            "powers",
            "rivals",
            "allies",
            "capitals");
    private static final Set<String> PERSONS = Set.of(
            "leaders", "presidents", "ministers", "premiers", "diplomats", "politicians", "rivals", "candidates");

    private final ReadSentence words;
    private final ArticleFacts facts;
    private final Discourse before;
    private final Bodies bodies;

    Antecedents(ReadSentence words, Discourse before, Bodies bodies) {
        this.words = words;
        this.facts = words.facts();
        this.before = before;
        this.bodies = bodies;
    }

    /** The side with what its words refer to; several if it names two; itself if that is not plain. */
    List<Participant> of(Participant side, NounPhrase phrase) {
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

    /** Without a name and without anything behind its noun. */
    private boolean isBare(NounPhrase phrase) {
        return POINTING.contains(words.lower(phrase.from()))
                && phrase.to() == phrase.head() + 1
                && IntStream.range(phrase.from() + 1, phrase.to())
                        .noneMatch(i -> words.is(i, Tag.PROPN) || words.isCapitalised(i));
    }

    private boolean isPair(NounPhrase phrase) {
        return words.lower(phrase.from()).equals("both")
                || words.lower(phrase.from() + 1).equals("two") && phrase.head() > phrase.from() + 1;
    }

    private List<Participant> pair(Participant side, String head) {
        int start = side.span().start();
        if (COUNTRIES.contains(head)) {
            return two(countries(start)).stream()
                    .map(country -> side.withCountry(Optional.of(country)).then("two-countries"))
                    .toList();
        }
        return PERSONS.contains(head)
                ? two(persons(start)).stream()
                        .map(no -> person(side, no).then("two-persons"))
                        .toList()
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
        numbers.add(words.sentenceNo());
        for (int i = before.scenes().size() - 1; i >= 0; i--) {
            numbers.add(before.scenes().get(i).sentence().sentenceNo());
        }
        return numbers;
    }

    private boolean isPerson(int entityNo) {
        return facts.entity(entityNo).type() == EntityType.PERSON;
    }

    private Participant person(Participant side, int entityNo) {
        return side.withEntity(entityNo, facts.entity(entityNo).country());
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
        return holders.size() == 1
                ? Optional.of(person(side, holders.get(0)).then("holder-of-office"))
                : Optional.empty();
    }

    private String textOf(NounPhrase phrase) {
        return String.join(
                " ",
                IntStream.range(phrase.from() + 1, phrase.to())
                        .mapToObj(words::lower)
                        .toList());
    }

    /** "the alliance" where the last sentences name one. */
    private Optional<Participant> body(Participant side, NounPhrase phrase) {
        var noun = words.lower(phrase.head());
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
                ? Optional.of(person(side, named.get(0))
                        .withSector(
                                bodies.sector(facts.entity(named.get(0)).name()).or(side::sector))
                        .then("only-body"))
                : Optional.empty();
    }

    /** "The education ministry" is no other ministry; "the military alliance" may be NATO, which is not called an alliance. */
    private boolean isSameKind(NounPhrase phrase, String noun, String name) {
        var called = List.of(name.toLowerCase(Locale.ROOT).split(" "));
        return !called.contains(noun)
                || IntStream.range(phrase.from() + 1, phrase.head())
                        .mapToObj(words::lower)
                        .allMatch(called::contains);
    }

    /** "the government" after "the government of Chad", if no other government was named. */
    private Optional<Participant> sameWords(Participant side, NounPhrase phrase) {
        var head = words.lower(phrase.head());
        var countries = before.scenes().stream()
                .flatMap(scene -> IntStream.range(0, scene.sentence().size())
                        .filter(i -> scene.sentence().lower(i).equals(head))
                        .boxed()
                        .flatMap(i -> scene.actors().plain(side.role(), List.of(i)).stream()))
                .filter(other -> other.sector().equals(side.sector()))
                .flatMap(other -> other.country().stream())
                .distinct()
                .toList();
        return side.sector().isPresent() && countries.size() == 1
                ? Optional.of(side.withCountry(Optional.of(countries.get(0))).then("same-words"))
                : Optional.empty();
    }
}
