package org.dateline.core.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;

/** One event in the world, however often it was reported; {@code evidence} lists its mentions, the best first. */
public record Event(
        EventId id,
        PloverType type,
        Optional<String> mode,
        double score,
        EventTime when,
        Optional<EventSide> actor,
        Optional<EventSide> recipient,
        EventPlace where,
        EventStatus status,
        List<EventMentionRef> evidence,
        int articleCount,
        int storyCount,
        int publisherCount,
        Optional<LocalDate> firstPublishedOn,
        String summary,
        Optional<String> sourceUrl,
        String sourceTitle,
        double confidence,
        CountRange dead,
        CountRange injured) {

    public Event {
        evidence = List.copyOf(evidence);
    }

    public Optional<DateRange> range() {
        return when.range();
    }

    public Optional<CountryCode> country() {
        return where.country();
    }
}
