package org.dateline.core.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.model.EventMentionRef;
import org.dateline.core.model.EventSide;
import org.dateline.core.model.StoryId;

/**
 * One report of an event, with its sides known across articles and the story its article tells; {@code actor} and
 * {@code recipient} stand for {@code actors} and {@code recipients}, who may be several; where
 * there is none, {@code likelyActor} and {@code likelyRecipient} are countries that the article lets infer; {@code named} are all whom its sentence names.
 */
record Report(
        Fingerprint article,
        EventSummary event,
        StoryId story,
        Optional<EventSide> actor,
        Optional<EventSide> recipient,
        Optional<EventSide> likelyActor,
        Optional<EventSide> likelyRecipient,
        Who actors,
        Who recipients,
        Who named) {

    /** By day of publication, unknown days last, then by article and place in it: the first says it first. */
    static final Comparator<Report> EARLIEST = Comparator.comparing(
                    (Report report) -> report.article().publishedOn().orElse(LocalDate.MAX))
            .thenComparing(Report::ref);

    /** The surest first, then the earliest. */
    static final Comparator<Report> BEST = Comparator.comparingDouble(
                    (Report report) -> -report.event().confidence())
            .thenComparing(EARLIEST);

    EventMentionRef ref() {
        return new EventMentionRef(article.articleId(), event.triggerStart());
    }

    Optional<DateRange> range() {
        return event.range();
    }
}
