package org.dateline.core.event;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.event.SideOption.Offer;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;

/** Finds the sides of an event: first the actor, then the recipient in sight of the actor. */
final class SideFinder {

    private static final Set<String> MUTUAL = Set.of("each other", "one another");
    private static final Set<String> EXCHANGING =
            Set.of("exchange", "exchanged", "exchanging", "trade", "traded", "trading", "swap", "swapped", "swapping");

    private final ReadSentence words;
    private final Casting casting;
    private final SideOptions options;
    private final SideSigns signs;
    private final SideChooser chooser;

    SideFinder(ReadSentence words, Casting casting, SideOptions options, SideChooser chooser) {
        this.words = words;
        this.casting = casting;
        this.options = options;
        this.signs = new SideSigns(words);
        this.chooser = chooser;
    }

    /** The sides instead of those of rules; {@code completed} knows the countries of people at home. */
    Casting.Cast of(Trigger trigger, Casting.Cast byRule, UnaryOperator<Casting.Cast> completed) {
        if (chooser == SideChooser.BY_RULE) {
            return byRule;
        }
        var actor = chosen(Role.ACTOR, trigger, byRule, completed, byRule.recipient());
        var acted = new Casting.Cast(actor.sides(), byRule.recipient(), actor.way(), byRule.recipientWay());
        var recipient = chosen(Role.RECIPIENT, trigger, acted, completed, actor.sides());
        return met(trigger, new Casting.Cast(actor.sides(), recipient.sides(), actor.way(), recipient.way()));
    }

    /** "Norway and Chad met", "Norway and Chad accused each other", "Norway and Chad traded fire". */
    private Casting.Cast met(Trigger trigger, Casting.Cast cast) {
        boolean both = trigger.code().type().isTogether() || EXCHANGING.contains(words.lower(trigger.head()));
        if (cast.actor().size() < 2 || !(both && cast.recipient().isEmpty()) && !isMutual(trigger)) {
            return cast;
        }
        var others = cast.actor().subList(1, cast.actor().size()).stream()
                .map(side -> side.withRole(Role.RECIPIENT).then("each-other"))
                .toList();
        return new Casting.Cast(cast.actor().subList(0, 1), others, cast.actorWay(), cast.actorWay());
    }

    private boolean isMutual(Trigger trigger) {
        return IntStream.range(trigger.to(), words.size() - 1)
                .filter(i -> MUTUAL.contains(words.lower(i) + " " + words.lower(i + 1)))
                .anyMatch(i -> words.tree().head(i + 1) == trigger.head()
                        || words.tree().head(i) == trigger.head());
    }

    private SideOption chosen(
            Role role,
            Trigger trigger,
            Casting.Cast cast,
            UnaryOperator<Casting.Cast> completed,
            List<Participant> others) {
        var all = options.of(role, trigger, cast).stream()
                .map(option ->
                        role == Role.RECIPIENT ? option.with(casting.apart(others, option.sides(), trigger)) : option)
                .filter(option ->
                        option.offer() == Offer.NOBODY || !option.sides().isEmpty())
                .map(option -> option.with(completed(role, option, cast, completed)))
                .toList();
        if (all.size() == 1) {
            return all.get(0);
        }
        var seen = all.stream()
                .map(option -> signs.of(trigger, option, all.get(0), all.size() - 1, others))
                .toList();
        return all.get(chooser.choose(new SideChoice(
                role, trigger.code().type(), words.span(trigger.from(), trigger.to()), all, others, seen)));
    }

    private static List<Participant> completed(
            Role role, SideOption option, Casting.Cast cast, UnaryOperator<Casting.Cast> completed) {
        return role == Role.ACTOR
                ? completed
                        .apply(new Casting.Cast(option.sides(), cast.recipient(), option.way(), cast.recipientWay()))
                        .actor()
                : completed
                        .apply(new Casting.Cast(cast.actor(), option.sides(), cast.actorWay(), option.way()))
                        .recipient();
    }
}
