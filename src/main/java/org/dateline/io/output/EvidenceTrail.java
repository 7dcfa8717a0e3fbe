package org.dateline.io.output;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.table.ArticleRow;
import org.dateline.core.table.EventRow;
import org.dateline.core.table.ReportRow;

/**
 * The way from an event to its reports and back, and from an article to what it reports: fills the sheets Events, Evidence and
 * Articles and sets the links between them. All events must come before the first report.
 */
final class EvidenceTrail {

    private final DataSheet events;
    private final DataSheet evidence;
    private final DataSheet articles;
    private final Map<String, Integer> eventRows = new HashMap<>();
    private final Map<String, Integer> firstReports = new HashMap<>();
    private int reportsBefore;

    EvidenceTrail(DataSheet events, DataSheet evidence, DataSheet articles, EvidenceLinks links) {
        this.events = events;
        this.evidence = evidence;
        this.articles = articles;
        events.linkFrom(
                "summary", row -> links.event(((EventRow) row).eventId()).map(SheetLink::to));
        events.linkLater("mention_count");
        evidence.linkFrom(
                "sentence",
                row -> links.mark(((ReportRow) row).eventMentionId()).map(SheetLink::to));
        evidence.linkFrom("event_id", row -> event((ReportRow) row));
        articles.linkFrom(
                "title", row -> links.article(((ArticleRow) row).articleId()).map(SheetLink::to));
        articles.linkFrom("event_mention_count", row -> reports());
    }

    void add(EventRow event) {
        events.add(event);
        if (events.count() <= DataSheet.LINKED_ROWS && events.left() == 0) {
            eventRows.put(event.eventId(), events.count());
        }
    }

    void add(ReportRow report) {
        evidence.add(report);
        if (report.eventId() != null && evidence.left() == 0) {
            firstReports.putIfAbsent(report.eventId(), evidence.count());
        }
    }

    /** Takes an article after its reports. */
    void add(ArticleRow article) {
        articles.add(article);
        reportsBefore = evidence.count();
    }

    /** The reports since the last article. */
    private Optional<SheetLink> reports() {
        return evidence.count() == reportsBefore
                ? Optional.empty()
                : Optional.of(SheetLink.to("Evidence", reportsBefore + 1, evidence.count()));
    }

    void finish() {
        eventRows.forEach((event, row) -> {
            var report = firstReports.get(event);
            if (report != null) {
                events.link(row, "mention_count", SheetLink.to("Evidence", report, report));
            }
        });
    }

    private Optional<SheetLink> event(ReportRow report) {
        return Optional.ofNullable(eventRows.get(report.eventId())).map(row -> SheetLink.to("Events", row, row));
    }
}
