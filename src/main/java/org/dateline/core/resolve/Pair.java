package org.dateline.core.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;

/**
 * The two sides by which a report is compared, the first participant of a role standing for all. Where two act together and
 * nobody is acted upon, as in "Chad and Niger agreed", each is the other's side, in the same order whoever is named first.
 */
record Pair(Optional<SideSummary> actor, Optional<SideSummary> recipient) {

    /** PLOVER's sectors of those who act for their country. */
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "LEG", "JUD", "SPY");

    private static final Comparator<SideSummary> ORDER = Comparator.comparing((SideSummary side) ->
                    side.country().map(CountryCode::toString).orElse("~"))
            .thenComparing(SideSummary::text);

    static Pair of(EventMention event, String text) {
        var actors = sides(event, Role.ACTOR, text);
        var recipients = sides(event, Role.RECIPIENT, text);
        if (recipients.isEmpty() && actors.size() == 2 && event.type().isTogether()) {
            var both = actors.stream().sorted(ORDER).toList();
            return new Pair(Optional.of(both.get(0)), Optional.of(both.get(1)));
        }
        return new Pair(actors.stream().findFirst(), recipients.stream().findFirst());
    }

    static List<SideSummary> sides(EventMention event, Role role, String text) {
        return event.participants().stream()
                .filter(participant -> participant.role() == role)
                .map(side -> side(side, text))
                .toList();
    }

    private static SideSummary side(Participant side, String text) {
        var words = side.span().in(text);
        boolean state = side.sector().map(STATE::contains).orElseGet(() -> isName(words));
        return new SideSummary(
                words.intern(), side.entityNo(), side.country(), side.sector().map(String::intern), state);
    }

    /** "Chad", "Washington" and "the Norwegian" stand for a state, "two American doctors" for themselves. */
    private static boolean isName(String words) {
        int last = words.lastIndexOf(' ') + 1;
        return last < words.length() && !Character.isLowerCase(words.charAt(last));
    }
}
