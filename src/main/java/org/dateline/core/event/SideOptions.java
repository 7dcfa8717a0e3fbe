package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.actor.ActorReader;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.event.SideOption.Offer;
import org.dateline.core.lexicon.EventTrait;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;
import org.dateline.core.syntax.NounPhrase;
import org.dateline.core.syntax.Prepositions;
import org.dateline.core.syntax.Tag;

/** Everybody in a sentence who may be a side of an event: whom rules choose first, else nobody; whom they offer besides; and all others. */
final class SideOptions {

    private static final Set<String> WHERE = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "across",
            "around",
            "inside",
            "within",
            "off",
            "throughout",
            "north of",
            "south of");

    /** So many tokens from the event nobody acts in it: in a list of 400 all would be weighed against all. */
    private static final int FAR = 100;

    private final ReadSentence words;
    private final ActorReader actors;
    private final Arguments arguments;

    SideOptions(ReadSentence words, ActorReader actors, Arguments arguments) {
        this.words = words;
        this.actors = actors;
        this.arguments = arguments;
    }

    /** The first is what rules choose. */
    List<SideOption> of(Role role, Trigger trigger, Casting.Cast cast) {
        var options = new ArrayList<SideOption>();
        var taken = new HashSet<Integer>();
        var chosen = role == Role.ACTOR ? cast.actor() : cast.recipient();
        if (!chosen.isEmpty()) {
            int noun = head(chosen.get(0));
            chosen.forEach(side -> taken.add(head(side)));
            options.add(new SideOption(
                    Offer.FIRST, role == Role.ACTOR ? cast.actorWay() : cast.recipientWay(), noun, chosen));
        }
        options.add(SideOption.NOBODY);
        var found = arguments.of(trigger);
        for (var candidate : role == Role.ACTOR ? found.actor() : found.recipient()) {
            add(options, taken, Offer.OTHER, candidate.way(), candidate.nouns(), role, trigger);
        }
        int from = Math.max(words.datelineEnd(), trigger.from() - FAR);
        for (int noun = from; noun < Math.min(words.size(), trigger.to() + FAR); noun++) {
            if (mayAct(noun, trigger)) {
                add(options, taken, Offer.NEAR, "near", NounPhrase.withJoined(words.tree(), noun), role, trigger);
            }
        }
        return options;
    }

    private void add(
            List<SideOption> options,
            Set<Integer> taken,
            Offer offer,
            String way,
            List<Integer> nouns,
            Role role,
            Trigger trigger) {
        var free = nouns.stream()
                .filter(noun -> !taken.contains(noun) && noun >= words.datelineEnd())
                .toList();
        if (free.isEmpty()) {
            return;
        }
        var sides = actors.of(role, free);
        if (sides.isEmpty() && role == Role.RECIPIENT && trigger.code().has(EventTrait.FORCE)) {
            sides = actors.struck(free);
        }
        if (!sides.isEmpty() && !(offer == Offer.NEAR && isPartOf(sides, options))) {
            taken.addAll(free);
            sides.forEach(side -> taken.add(head(side)));
            options.add(new SideOption(
                    offer,
                    way,
                    free.get(0),
                    sides.stream().map(side -> side.after(way)).toList()));
        }
    }

    /** "Yemen" where "the government of Yemen" is offered already. */
    private static boolean isPartOf(List<Participant> sides, List<SideOption> options) {
        return options.stream()
                .flatMap(option -> option.sides().stream())
                .anyMatch(known -> sides.stream().anyMatch(side -> known.span().overlaps(side.span())));
    }

    /** No word of the trigger, no day, and no place where something happens: "in Minsk" tells of nobody. */
    private boolean mayAct(int noun, Trigger trigger) {
        boolean inside = trigger.from() <= noun && noun < trigger.to();
        boolean where = WHERE.contains(Prepositions.of(words.tree(), noun));
        boolean word = words.is(noun, Tag.NOUN)
                || words.is(noun, Tag.PROPN)
                || words.is(noun, Tag.PRON)
                || words.is(noun, Tag.NUM);
        return word
                && !inside
                && !where
                && !words.saysWhen(noun)
                && switch (words.tree().relation(noun)) {
                    case CONJ, FLAT, FIXED, COMPOUND, NUMMOD, AMOD, GOESWITH, NMOD_DESC, APPOS -> false;
                    default -> true;
                };
    }

    /** The token of the side's words that hangs on none of them. */
    private int head(Participant side) {
        var tree = words.tree();
        return words.tokensIn(side.span())
                .filter(i -> tree.head(i) < 0 || !words.isIn(side.span(), tree.head(i)))
                .findFirst()
                .orElse(-1);
    }
}
