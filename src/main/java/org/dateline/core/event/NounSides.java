package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.Participant;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.Role;

/** Finds the two sides of a noun that tells an event: its owner, what stands behind it, and who "stepped up" what it names. */
final class NounSides {

    private static final Set<String> DURING = Set.of("during", "in", "at");
    private static final Set<String> MARCHERS = Set.of("CVL", "EDU", "LAB", "OPP", "SOC", "REL", "REF");
    private static final Set<String> PARTICLES = Set.of("up", "out", "off");

    private final Reading reading;
    private final Tokens words;
    private final SideReader sides;

    NounSides(Reading reading, SideReader sides) {
        this.reading = reading;
        this.words = reading.words();
        this.sides = sides;
    }

    SideReader.Found of(Trigger trigger, Frame.Nominal frame) {
        var phrase = reading.chunks().phrase(trigger.head()).orElseThrow();
        int limit = reading.right().clauseEnd(trigger.to());
        int near = Math.min(limit, trigger.to() + 12);
        var owner = owner(phrase, trigger).map(List::of).orElse(List.of());
        var recipient = sides.recipients(frame.recipient(), trigger.to(), near);
        boolean suffers = frame.recipient().contains("owner");
        if (suffers && !owner.isEmpty() && words.isPossessive(owner.get(0).to() - 1) && recipient.isEmpty()) {
            return new SideReader.Found(sides.recipients(frame.actor(), trigger.to(), limit), owner);
        }
        return new SideReader.Found(actor(trigger, frame, phrase, owner, limit), recipient);
    }

    private List<NounPhrase> actor(
            Trigger trigger, Frame.Nominal frame, NounPhrase phrase, List<NounPhrase> owner, int limit) {
        var actor = new ArrayList<>(owner);
        if (actor.isEmpty()) {
            actor.addAll(whoDoes(phrase));
        }
        if (actor.isEmpty()) {
            actor.addAll(sides.recipients(frame.actor(), trigger.to(), anotherDeed(trigger.to(), limit)));
        }
        if (actor.isEmpty() && trigger.code().type() == PloverType.CONSULT) {
            actor.addAll(new Meetings(reading).whoMetOfficially(phrase));
        }
        if (actor.isEmpty() && trigger.code().type() == PloverType.PROTEST) {
            actor.addAll(whoMarches(phrase));
        }
        return actor;
    }

    /** "protests against abuses by the army": the army is behind the abuses, not behind the protests. */
    private int anotherDeed(int from, int limit) {
        for (int i = from; i < limit; i++) {
            var phrase = reading.chunks().phrase(i);
            if (phrase.isPresent() && reading.sides().isDeed(phrase.get().head())) {
                return i;
            }
        }
        return limit;
    }

    /** "Rebels stepped up attacks", "the court ordered the arrest": whose verb has the noun as its object. */
    private List<NounPhrase> whoDoes(NounPhrase phrase) {
        int before = phrase.from() - 1;
        int last = PARTICLES.contains(words.lower(before)) ? before - 1 : before;
        return reading.chunks()
                .verb(last)
                .filter(verb -> verb.to() == last + 1 && !verb.passive() && reading.isDoing(words.lower(verb.head())))
                .map(reading.subjects()::of)
                .orElse(List.of());
    }

    /** "Students threw stones during protests": who did so took part. */
    private List<NounPhrase> whoMarches(NounPhrase phrase) {
        int before = phrase.from() - 1;
        return reading.chunks()
                .verbBefore(before)
                .filter(verb -> DURING.contains(words.lower(before))
                        && !verb.passive()
                        && reading.right().clauseEnd(verb.to()) > before)
                .map(reading.subjects()::of)
                .filter(subject -> reading.sides().of(Role.ACTOR, subject).stream()
                        .anyMatch(
                                side -> side.sector().filter(MARCHERS::contains).isPresent()))
                .orElse(List.of());
    }

    /** "NATO's war", "Russian air strikes": what stands in the phrase before the noun, if it names somebody. */
    private Optional<NounPhrase> owner(NounPhrase phrase, Trigger trigger) {
        for (int i = trigger.head() - 1; i >= phrase.from(); i--) {
            if (words.isPossessive(i)) {
                int last = Math.max(phrase.from(), words.is(i, "PART") ? i - 1 : i);
                return Optional.of(new NounPhrase(phrase.from(), last + 1, last));
            }
        }
        int end = Math.min(trigger.from(), trigger.head());
        for (int i = end - 1; i >= phrase.from(); i--) {
            if (words.is(i, "ADJ") || words.is(i, "PROPN") || words.is(i, "NOUN")) {
                var owner = new NounPhrase(i, i + 1, i);
                if (names(owner)) {
                    return Optional.of(longest(phrase.from(), i));
                }
            }
        }
        return Optional.empty();
    }

    private NounPhrase longest(int from, int to) {
        int start = to;
        while (start - 1 >= from && words.is(start - 1, "PROPN")) {
            start--;
        }
        return new NounPhrase(start, to + 1, to);
    }

    private boolean names(NounPhrase owner) {
        return reading.sides().of(Role.ACTOR, List.of(owner)).stream().anyMatch(NounSides::isKnown);
    }

    private static boolean isKnown(Participant side) {
        return side.country().isPresent() || side.sector().isPresent();
    }
}
