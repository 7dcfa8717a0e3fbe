package org.dateline.core.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;

/** One event in the world, however often it was reported; {@code evidence} lists its mentions, the best first. */
public record Event(
        EventId id,
        PloverType type,
        Optional<String> mode,
        double score,
        Optional<DateRange> range,
        Optional<Granularity> precision,
        Optional<DateBasis> basis,
        Optional<EventSide> actor,
        Optional<EventSide> recipient,
        Optional<CountryCode> country,
        EventStatus status,
        List<EventMentionRef> evidence,
        int articleCount,
        int storyCount,
        int publisherCount,
        Optional<LocalDate> firstPublishedOn,
        String summary,
        double confidence) {

    public Event {
        evidence = List.copyOf(evidence);
    }
}
