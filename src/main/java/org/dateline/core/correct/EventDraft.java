package org.dateline.core.correct;

import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.EventSide;
import org.dateline.core.model.EventTime;
import org.dateline.core.model.PlaceBasis;

/** An event while it is being corrected; a date that is corrected says so in its basis. */
final class EventDraft {

    private final Event event;
    final Happening what;
    Optional<DateRange> range;
    Optional<Granularity> precision;
    Optional<DateBasis> basis;
    private Optional<Double> certainty;
    Optional<EventSide> actor;
    Optional<EventSide> recipient;

    EventDraft(Event event) {
        this.event = event;
        what = new Happening(event.type(), event.mode(), event.score(), event.status(), event.country());
        range = event.range();
        precision = event.when().precision();
        basis = event.when().basis();
        certainty = event.when().confidence();
        actor = event.actor();
        recipient = event.recipient();
    }

    /** Gives it another date; none leaves it without. */
    void date(Optional<DateRange> days, Optional<Granularity> precise) {
        range = days;
        precision = precise;
        basis = days.map(known -> DateBasis.CORRECTION);
        certainty = days.map(known -> 1.0);
    }

    private EventTime when() {
        var before = event.when();
        boolean kept = range.equals(before.range());
        return new EventTime(
                range,
                precision,
                basis,
                certainty,
                kept ? before.notBefore() : range.map(DateRange::start),
                kept ? before.notAfter() : range.map(DateRange::last));
    }

    private EventPlace where() {
        var before = event.where();
        return what.country.equals(before.country())
                ? before
                : new EventPlace(
                        what.country,
                        Optional.empty(),
                        what.country.map(known -> PlaceBasis.CORRECTION),
                        what.country.map(known -> 1.0));
    }

    Event corrected() {
        return new Event(
                event.id(),
                what.type,
                what.mode,
                what.score,
                when(),
                actor,
                recipient,
                where(),
                what.status,
                event.evidence(),
                event.articleCount(),
                event.storyCount(),
                event.publisherCount(),
                event.firstPublishedOn(),
                event.summary(),
                event.sourceUrl(),
                event.sourceTitle(),
                event.confidence(),
                event.dead(),
                event.injured());
    }
}
