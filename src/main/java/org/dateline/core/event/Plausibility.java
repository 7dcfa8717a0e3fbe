package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.lexicon.EventCode;
import org.dateline.core.lexicon.EventTrait;
import org.dateline.core.model.Participant;

/** Judges whether a trigger with its sides is a political event: somebody of politics must take part in it. */
final class Plausibility {

    private static final Set<String> OFFICES = Set.of("GOV", "LEG", "JUD", "COP", "MIL", "EDU", "BUS", "MED", "SPY");
    private static final Set<String> NOT_POLITICAL =
            Set.of("CVL", "CRM", "BUS", "MED", "EDU", "AGR", "COP", "JUD", "JRN");

    private Plausibility() {}

    /** Interviews, questions of the press, what a state gives its own offices: whatever else speaks for them. */
    static boolean isNoEvent(Trigger trigger, EventCode code, List<Participant> actor, List<Participant> recipient) {
        boolean press = Stream.concat(actor.stream(), recipient.stream()).anyMatch(side -> is(side, "JRN"));
        boolean asked = trigger.ruleId().equals("request.ask") && actor.stream().anyMatch(side -> is(side, "JRN"));
        boolean needed = needsRecipient(trigger.frame())
                && recipient.isEmpty()
                && actor.stream()
                                .flatMap(side -> side.country().stream())
                                .distinct()
                                .count()
                        < 2;
        boolean nowhere = code.has(EventTrait.NEEDS_ACTOR) && actor.isEmpty();
        return nowhere
                || press && code.has(EventTrait.NOT_WITH_PRESS)
                || asked
                || isHomeBudget(code, actor, recipient)
                || needed;
    }

    /** What a state gives its own offices and schools is no aid. */
    private static boolean isHomeBudget(EventCode code, List<Participant> actor, List<Participant> recipient) {
        var own = actor.stream().flatMap(side -> side.country().stream()).toList();
        return code.has(EventTrait.NOT_AT_HOME)
                && !recipient.isEmpty()
                && recipient.stream()
                        .allMatch(
                                side -> side.sector().filter(OFFICES::contains).isPresent()
                                        && side.country().filter(own::contains).isPresent());
    }

    private static boolean is(Participant side, String sector) {
        return side.sector().equals(Optional.of(sector));
    }

    private static boolean needsRecipient(Frame frame) {
        return frame instanceof Frame.Verb verb && verb.recipientNeeded()
                || frame instanceof Frame.LightVerb light && light.recipientNeeded();
    }

    static boolean isKnown(Participant side) {
        return side.country().isPresent()
                || side.sector().isPresent()
                || side.entityNo().isPresent();
    }

    static boolean isOffice(String sector) {
        return !NOT_POLITICAL.contains(sector);
    }

    static boolean isPolitical(Participant side) {
        return side.country().isPresent()
                || side.sector()
                        .filter(sector -> !NOT_POLITICAL.contains(sector))
                        .isPresent();
    }
}
