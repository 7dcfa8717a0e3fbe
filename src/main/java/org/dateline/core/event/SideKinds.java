package org.dateline.core.event;

import java.util.List;
import java.util.Set;
import org.dateline.core.actor.ReadSentence;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Participant;

/** What kind of somebody a side of an event is: an office, a force, a state, a person with a name. */
final class SideKinds {

    private static final Set<String> OFFICE = Set.of("GOV", "LEG", "JUD", "SPY", "PTY", "ELI", "OPP");
    private static final Set<String> FORCE = Set.of("MIL", "COP");
    private static final Set<String> ARMED = Set.of("REB", "UAF");
    private static final Set<String> BODY = Set.of("IGO", "NGO");
    private static final Set<String> TRADE = Set.of("BUS", "CRM", "AGR", "MED", "EDU");

    private final ReadSentence words;

    SideKinds(ReadSentence words) {
        this.words = words;
    }

    /** What kind of somebody the first of them is; a plus if their country is known. */
    String of(List<Participant> sides) {
        if (sides.isEmpty()) {
            return "none";
        }
        var side = sides.get(0);
        return group(side) + (side.country().isPresent() ? "+" : "-") + (sides.size() > 1 ? "many" : "");
    }

    private String group(Participant side) {
        var sector = side.sector().orElse("");
        if (OFFICE.contains(sector)) {
            return "office";
        }
        if (FORCE.contains(sector)) {
            return "force";
        }
        if (ARMED.contains(sector)) {
            return "armed";
        }
        if (BODY.contains(sector)) {
            return "body";
        }
        if (TRADE.contains(sector)) {
            return "trade";
        }
        if (sector.equals("JRN")) {
            return "press";
        }
        if (!sector.isEmpty()) {
            return "people";
        }
        if (words.isCountryName(side.span())) {
            return "state";
        }
        return side.entityNo()
                .map(no -> words.facts().entity(no).type())
                .map(type -> type == EntityType.PERSON ? "person" : "name")
                .orElse("word");
    }
}
