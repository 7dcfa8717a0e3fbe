package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Participant;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.Role;

/**
 * Decides who plays which part in an event: first the phrases that the trigger's frame points at, pronouns replaced by
 * whom they mean; where a part stays open, what the trigger takes as content, then what its clause names.
 */
final class Casting {

    private static final Set<String> ASIDE =
            Set.of("like", "unlike", "than", "via", "during", "after", "before", "since");
    private static final Set<String> PLACE = Set.of("in", "at", "near", "on");
    private static final Set<PloverType> LASTING =
            Set.of(PloverType.RETREAT, PloverType.SANCTION, PloverType.COOPERATE);
    private static final Set<PloverType> FORCE = Set.of(PloverType.ASSAULT, PloverType.COERCE, PloverType.MOBILIZE);
    private static final Set<String> OWN = Set.of("its", "their", "his", "her");
    private static final Set<PloverType> AIMED = Set.of(
            PloverType.AGREE,
            PloverType.SUPPORT,
            PloverType.CONCEDE,
            PloverType.COOPERATE,
            PloverType.AID,
            PloverType.RETREAT,
            PloverType.REQUEST,
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN,
            PloverType.SANCTION);

    private final Reading reading;
    private final SideReader sideReader;
    private final Referents referents;
    private final Domestic domestic;

    Casting(Reading reading, ArticleFacts facts, SideReader sideReader) {
        this.reading = reading;
        this.sideReader = sideReader;
        this.referents = new Referents(reading);
        this.domestic = new Domestic(reading, facts);
    }

    /** Both parts of an event. */
    record Cast(List<Participant> actor, List<Participant> recipient) {}

    Cast of(Trigger trigger, Optional<Trigger> content) {
        var found = sideReader.of(trigger);
        var actor = actor(trigger, found);
        var recipient = recipient(trigger, content, found, actor);
        return new Cast(actor, recipient);
    }

    /** The same with the country of the article where a side is plainly of that country. */
    Cast atHome(Cast cast, Trigger trigger, PloverType type, Optional<CountryCode> place) {
        return domestic.completed(new Cast(cast.actor(), struck(cast, trigger)), type, place);
    }

    /** Where nobody is struck, what is struck. */
    private List<Participant> struck(Cast cast, Trigger trigger) {
        boolean open = cast.recipient().isEmpty()
                && FORCE.contains(trigger.code().type())
                && !cast.actor().isEmpty();
        if (!open) {
            return cast.recipient();
        }
        var inside = reading.sides().struck(sideReader.objectInside(trigger));
        return inside.isEmpty() ? reading.sides().struck(sideReader.of(trigger).recipient()) : inside;
    }

    private List<Participant> actor(Trigger trigger, SideReader.Found found) {
        var phrases = found.actor().stream()
                .filter(phrase -> !isSpeaker(phrase, trigger))
                .toList();
        var own = sides(Role.ACTOR, phrases).stream()
                .filter(side -> trigger.code().type() != PloverType.ASSAULT || !reading.isTown(side.span()))
                .toList();
        boolean thing = own.isEmpty() && !trigger.isNominal();
        return thing ? sides(Role.ACTOR, sideReader.mainSubject(trigger)) : own;
    }

    private List<Participant> recipient(
            Trigger trigger, Optional<Trigger> content, SideReader.Found found, List<Participant> actor) {
        var own = found.recipient();
        if (trigger.code().type() == PloverType.REQUEST && content.isPresent()) {
            boolean later = own.isEmpty() || own.get(0).from() > content.get().head();
            var asked = later
                    ? without(
                            actor,
                            sides(Role.RECIPIENT, sideReader.of(content.get()).actor()))
                    : List.<Participant>of();
            if (!asked.isEmpty()) {
                return asked;
            }
        }
        if (content.isPresent()
                && !own.isEmpty()
                && own.get(0).from() > content.get().head()) {
            var nearer = without(
                    actor,
                    sides(
                            Role.RECIPIENT,
                            sideReader.of(content.get()).recipient().stream()
                                    .filter(phrase -> phrase.from() < own.get(0).from())
                                    .toList()));
            if (!nearer.isEmpty()) {
                return nearer;
            }
        }
        var inside = sides(Role.RECIPIENT, sideReader.objectInside(trigger));
        var sides = inside.isEmpty() ? sides(Role.RECIPIENT, own) : inside;
        if (sides.isEmpty() && own.isEmpty() && content.isPresent()) {
            sides = without(
                    actor, sides(Role.RECIPIENT, sideReader.of(content.get()).recipient()));
        }
        if (sides.isEmpty()) {
            var purpose = new Purpose(reading);
            sides = apart(actor, sides(Role.RECIPIENT, purpose.of(trigger)), trigger);
            if (sides.isEmpty()) {
                sides = without(actor, sides(Role.RECIPIENT, purpose.ofPlace(trigger)));
            }
        }
        if (sides.isEmpty()) {
            sides = without(actor, sides(Role.RECIPIENT, sideReader.touched(trigger)));
        }
        boolean pronoun = own.stream().anyMatch(phrase -> reading.words().is(phrase.head(), "PRON"));
        boolean open = sides.isEmpty()
                && !pronoun
                && !sideReader.suffersAsSubject(trigger)
                && AIMED.contains(trigger.code().type())
                && !trigger.code().mode().equals(Optional.of("resign"))
                && !trigger.isNominal();
        var all = open ? named(trigger, actor) : sides;
        return open && all.isEmpty() ? sides(Role.RECIPIENT, new Purpose(reading).ofCondition(trigger)) : all;
    }

    private List<Participant> without(List<Participant> actor, List<Participant> sides) {
        return sides.stream()
                .filter(side -> actor.stream().noneMatch(other -> isSame(other, side)))
                .toList();
    }

    /** Who marches may march against the own state. */
    private List<Participant> apart(List<Participant> actor, List<Participant> sides, Trigger trigger) {
        return trigger.code().type() == PloverType.PROTEST
                ? sides.stream()
                        .filter(side ->
                                actor.stream().noneMatch(other -> other.span().overlaps(side.span())))
                        .toList()
                : without(actor, sides);
    }

    private boolean isSame(Participant one, Participant other) {
        return one.span().overlaps(other.span())
                || one.entityNo().isPresent() && one.entityNo().equals(other.entityNo())
                || one.country().isPresent()
                        && one.country().equals(other.country())
                        && (isState(one) || isState(other) || one.sector().equals(other.sector()));
    }

    private boolean isState(Participant side) {
        return side.sector().isEmpty() && reading.isCountryName(side.span());
    }

    private List<Participant> sides(Role role, List<NounPhrase> phrases) {
        var found = new ArrayList<Participant>();
        for (var phrase : phrases) {
            found.addAll(referents.completed(phrase, reading.sides().of(role, referents.meant(phrase))));
        }
        return List.copyOf(found);
    }

    /** The first side with a country, or organisation of states, that the trigger's words or what follows them name. */
    private List<Participant> named(Trigger trigger, List<Participant> actor) {
        int from = reading.chunks().verb(trigger.head()).map(VerbGroup::to).orElse(trigger.to());
        int end = new ContentScope(reading, List.of(trigger)).contentEnd(trigger);
        for (var phrase : reading.chunks().phrases()) {
            if (phrase.from() >= from && ASIDE.contains(reading.words().lower(phrase.from() - 1))) {
                return List.of();
            }
            boolean place = LASTING.contains(trigger.code().type())
                    && PLACE.contains(reading.words().lower(phrase.from() - 1));
            if (phrase.from() >= from
                    && phrase.to() <= end
                    && !place
                    && !isSpeaker(phrase, trigger)
                    && (!isOwn(phrase) || isForeign(phrase))) {
                var whole = reading.right().withAttached(phrase);
                var side = without(actor, reading.sides().of(Role.RECIPIENT, List.of(whole)));
                if (side.stream().anyMatch(Plausibility::isPolitical) && !isLent(trigger, side)) {
                    return side;
                }
            }
        }
        return List.of();
    }

    /** "contribute 4,000 troops to": what is given, and to nobody yet. */
    private static boolean isLent(Trigger trigger, List<Participant> side) {
        return Set.of(PloverType.AGREE, PloverType.AID, PloverType.COOPERATE)
                        .contains(trigger.code().type())
                && side.get(0).country().isEmpty()
                && side.get(0).sector().equals(Optional.of("MIL"));
    }

    /** "its European Union partners": named for themselves. */
    private boolean isForeign(NounPhrase phrase) {
        return reading.sides().of(Role.RECIPIENT, List.of(phrase)).stream()
                .anyMatch(side -> side.country().isPresent() || side.sector().equals(Optional.of("IGO")));
    }

    private boolean isOwn(NounPhrase phrase) {
        return OWN.contains(reading.words().lower(phrase.from()));
    }

    /** Who says the trigger stands outside what is said, and is not acted upon in it. */
    private boolean isSpeaker(NounPhrase phrase, Trigger trigger) {
        return reading.speeches().stream()
                .filter(speech -> speech.says(trigger.head()) && !speech.says(phrase.head()))
                .flatMap(speech -> speech.speaker().stream())
                .anyMatch(speaker -> speaker.from() < phrase.to() && phrase.from() < speaker.to());
    }
}
