package org.dateline.core.correct;

import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventSide;

/** An event while it is being corrected; a date that is corrected says so in its basis. */
final class EventDraft {

    private final Event event;
    final Happening what;
    Optional<DateRange> range;
    Optional<Granularity> precision;
    Optional<DateBasis> basis;
    Optional<EventSide> actor;
    Optional<EventSide> recipient;

    EventDraft(Event event) {
        this.event = event;
        what = new Happening(event.type(), event.mode(), event.score(), event.status(), event.country());
        range = event.range();
        precision = event.precision();
        basis = event.basis();
        actor = event.actor();
        recipient = event.recipient();
    }

    /** Gives it another date; none leaves it without. */
    void date(Optional<DateRange> days, Optional<Granularity> precise) {
        range = days;
        precision = precise;
        basis = days.map(known -> DateBasis.CORRECTION);
    }

    Event corrected() {
        return new Event(
                event.id(),
                what.type,
                what.mode,
                what.score,
                range,
                precision,
                basis,
                actor,
                recipient,
                what.country,
                what.status,
                event.evidence(),
                event.articleCount(),
                event.storyCount(),
                event.publisherCount(),
                event.firstPublishedOn(),
                event.summary(),
                event.confidence());
    }
}
