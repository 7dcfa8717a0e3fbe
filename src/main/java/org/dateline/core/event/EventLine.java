package org.dateline.core.event;

import java.util.List;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Participant;
import org.dateline.core.model.Role;

/** Writes an event as the examples of the rules have it: {@code TYPE/mode actor, actor > recipient}. */
final class EventLine {

    private EventLine() {}

    static String of(String text, EventMention event) {
        var type = event.type() + event.mode().map(mode -> "/" + mode).orElse("");
        return (type + " " + side(text, event, Role.ACTOR)).strip()
                + (" > " + side(text, event, Role.RECIPIENT)).stripTrailing();
    }

    static List<String> of(String text, List<EventMention> events, String ruleId) {
        return events.stream()
                .filter(event -> event.ruleId().equals(ruleId))
                .map(event -> of(text, event))
                .toList();
    }

    private static String side(String text, EventMention event, Role role) {
        return String.join(
                ", ",
                event.participants().stream()
                        .filter(side -> side.role() == role)
                        .map(Participant::span)
                        .map(span -> span.in(text))
                        .distinct()
                        .toList());
    }
}
