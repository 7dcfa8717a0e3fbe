package org.dateline.core.correct;

import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventSide;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.PloverType;

/** An event while it is being corrected; a date that is corrected says so in its basis. */
final class EventDraft {

    private final Event event;
    PloverType type;
    Optional<String> mode;
    double score;
    Optional<DateRange> range;
    Optional<Granularity> precision;
    Optional<DateBasis> basis;
    Optional<EventSide> actor;
    Optional<EventSide> recipient;
    Optional<CountryCode> country;
    EventStatus status;

    EventDraft(Event event) {
        this.event = event;
        type = event.type();
        mode = event.mode();
        score = event.score();
        range = event.range();
        precision = event.precision();
        basis = event.basis();
        actor = event.actor();
        recipient = event.recipient();
        country = event.country();
        status = event.status();
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
                type,
                mode,
                score,
                range,
                precision,
                basis,
                actor,
                recipient,
                country,
                status,
                event.evidence(),
                event.articleCount(),
                event.storyCount(),
                event.publisherCount(),
                event.firstPublishedOn(),
                event.summary(),
                event.confidence());
    }
}
