package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.EntityMention;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;
import org.dateline.core.speech.Speech;
import org.dateline.core.syntax.Tag;

/**
 * Knows whom a pronoun means where that is plain. Ways, in this order: {@code pronoun-speaker} ("we" in what somebody says, "it" in
 * what a body says), {@code pronoun-clause} (the subject of the clause above), {@code pronoun-last} (the subject of the sentence
 * before), {@code pronoun-only} (the one person the last two sentences name).
 */
final class Pronouns {

    private static final Set<String> SPEAKING = Set.of("i", "we", "us", "me", "my", "our");
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "himself", "herself", "hers");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> MANY = Set.of("they", "them", "their", "themselves", "both");

    private final ReadSentence words;
    private final Discourse before;
    private final ActorReader actors;

    Pronouns(ReadSentence words, Discourse before, ActorReader actors) {
        this.words = words;
        this.before = before;
        this.actors = actors;
    }

    List<Participant> of(Role role, int pronoun) {
        var word = words.lower(pronoun);
        if (SPEAKING.contains(word)) {
            return ofSpeaker(role, pronoun);
        }
        if (!PERSONAL.contains(word) && !THING.contains(word) && !MANY.contains(word)) {
            return List.of();
        }
        var near = ofSpeech(role, pronoun, word);
        if (near.isEmpty()) {
            near = ofClause(role, pronoun, word);
        }
        if (!near.isEmpty() || before.isQuoted(words.span(pronoun))) {
            return near;
        }
        var last = ofLast(role, pronoun, word);
        return !last.isEmpty() || !PERSONAL.contains(word) ? last : onlyPerson(role, pronoun);
    }

    /** "We condemn this, the minister said": the minister. */
    private List<Participant> ofSpeaker(Role role, int pronoun) {
        return words.speechOf(pronoun)
                .filter(speech -> !speech.speakers().contains(pronoun))
                .map(speech -> here(role, "pronoun-speaker", speakers(speech)))
                .orElse(List.of());
    }

    private List<Participant> speakers(Speech speech) {
        var nouns = speech.speakers().stream()
                .filter(noun -> !words.is(noun, Tag.PRON) || !SPEAKING.contains(words.lower(noun)))
                .toList();
        return actors.of(Role.ACTOR, nouns);
    }

    /** "Serbia said it had withdrawn": Serbia. */
    private List<Participant> ofSpeech(Role role, int pronoun, String word) {
        return words.speechOf(pronoun)
                .filter(speech -> !before.isQuoted(words.span(pronoun)))
                .filter(speech -> speech.speakers().stream().noneMatch(noun -> words.is(noun, Tag.PRON)))
                .filter(speech -> fits(word, speech.speakers()))
                .map(speech -> here(role, "pronoun-speaker", speakers(speech)))
                .orElse(List.of());
    }

    /** "Chad closed the border after it was attacked": Chad. */
    private List<Participant> ofClause(Role role, int pronoun, String word) {
        var clause = words.clauses().around(pronoun);
        boolean possessive = Set.of("its", "their", "his", "her").contains(word)
                && clause.subjects().stream().noneMatch(subject -> words.tree().isWithin(pronoun, subject));
        var above = possessive ? Optional.of(clause) : words.clauses().parentOf(clause);
        for (int steps = 0; above.isPresent() && steps < 4; steps++) {
            var subjects = above.get().subjects();
            boolean earlier = !subjects.isEmpty()
                    && subjects.get(0) < pronoun
                    && !subjects.contains(words.tree().head(pronoun));
            if (earlier && subjects.stream().noneMatch(noun -> words.is(noun, Tag.PRON)) && fits(word, subjects)) {
                return here(role, "pronoun-clause", actors.of(Role.ACTOR, subjects));
            }
            above = words.clauses().parentOf(above.get());
        }
        return List.of();
    }

    private boolean fits(String word, List<Integer> nouns) {
        boolean many = nouns.size() > 1 || nouns.stream().anyMatch(words::isPlural);
        if (MANY.contains(word)) {
            return many;
        }
        boolean person = nouns.stream().allMatch(this::isPerson);
        return !many && !nouns.isEmpty() && PERSONAL.contains(word) == person;
    }

    private boolean isPerson(int noun) {
        var word = words.lower(noun);
        return words.personAt(noun).isPresent()
                || !words.is(noun, Tag.PROPN)
                        && List.of("er", "or", "man", "woman", "ident", "ary", "oy", "ial", "ist", "king", "queen")
                                .stream()
                                .anyMatch(word::endsWith);
    }

    private List<Participant> ofLast(Role role, int pronoun, String word) {
        if (before.last().isEmpty() || !THING.contains(word) && !MANY.contains(word) && !PERSONAL.contains(word)) {
            return List.of();
        }
        var last = before.last().get();
        boolean person = last.subject().stream().allMatch(this::isPerson)
                && last.subject().size() == 1;
        boolean fits = MANY.contains(word) ? last.many() : !last.many() && PERSONAL.contains(word) == person;
        boolean rival =
                PERSONAL.contains(word) && !rivals(pronoun, last.subject()).isEmpty();
        boolean known = !last.subject().isEmpty()
                && last.subject().stream()
                        .allMatch(side -> side.country().isPresent()
                                || side.entityNo().isPresent()
                                || side.sector().isPresent());
        return fits && known && !rival ? at(role, last.subject(), pronoun) : List.of();
    }

    private boolean isPerson(Participant side) {
        return side.entityNo()
                .filter(no -> words.facts().entity(no).type() == EntityType.PERSON)
                .isPresent();
    }

    /** Other persons named in this sentence before the pronoun. */
    private List<Integer> rivals(int pronoun, List<Participant> subject) {
        int start = words.span(pronoun).start();
        return words.mentions().stream()
                .filter(mention -> mention.span().end() <= start)
                .map(EntityMention::entityNo)
                .filter(no -> words.facts().entity(no).type() == EntityType.PERSON)
                .filter(no -> subject.stream().noneMatch(side -> side.entityNo().equals(Optional.of(no))))
                .toList();
    }

    private List<Participant> onlyPerson(Role role, int pronoun) {
        var persons = new ArrayList<Integer>();
        int start = words.span(pronoun).start();
        words.mentions().stream()
                .filter(mention -> mention.span().end() <= start)
                .forEach(mention -> persons.add(mention.entityNo()));
        before.last()
                .ifPresent(scene -> scene.sentence().mentions().forEach(mention -> persons.add(mention.entityNo())));
        var only = persons.stream()
                .filter(no -> words.facts().entity(no).type() == EntityType.PERSON)
                .distinct()
                .toList();
        return only.size() == 1
                ? List.of(new Participant(
                        role,
                        words.span(pronoun),
                        Optional.of(only.get(0)),
                        words.facts().entity(only.get(0)).country(),
                        Optional.empty(),
                        "pronoun-only"))
                : List.of();
    }

    /** Those named in the same sentence, by their own words. */
    private static List<Participant> here(Role role, String way, List<Participant> sides) {
        return sides.stream().map(side -> side.withRole(role).after(way)).toList();
    }

    /** Those of another sentence, where the pronoun stands. */
    private List<Participant> at(Role role, List<Participant> sides, int pronoun) {
        return sides.stream()
                .map(side -> side.withRole(role).withSpan(words.span(pronoun)).after("pronoun-last"))
                .toList();
    }
}
