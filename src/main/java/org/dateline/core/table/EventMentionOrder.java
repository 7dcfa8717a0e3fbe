package org.dateline.core.table;

import java.util.Comparator;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Participant;

/** The order of the rows of events within an article, which is the order of their keys. */
final class EventMentionOrder {

    static final Comparator<EventMention> BY_TRIGGER =
            Comparator.comparingInt(event -> event.trigger().start());

    static final Comparator<Participant> BY_ROLE =
            Comparator.comparing(Participant::role).thenComparing(Participant::span);

    private EventMentionOrder() {}
}
