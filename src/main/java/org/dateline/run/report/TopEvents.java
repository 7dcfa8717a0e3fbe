package org.dateline.run.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.dateline.core.table.EventRow;
import org.dateline.core.table.Table;
import org.dateline.io.output.EvidenceLinks;
import org.dateline.run.print.Text;
import org.dateline.run.readback.CsvReader;
import org.dateline.run.readback.NumberCells;
import org.dateline.run.readback.ReleaseTables;

/** The events that most stories, articles and publishers tell, the newest first among equals; each leads to its words. */
final class TopEvents {

    private static final int MOST = 25;
    private static final List<String> COLUMNS = List.of(
            "event_id",
            "story_count",
            "article_count",
            "date_start",
            "date_end",
            "event_type",
            "event_status",
            "actor_name",
            "recipient_name",
            "summary");
    private static final Comparator<Map<String, String>> LEAST_FIRST = Comparator.<Map<String, String>>comparingLong(
                    event -> number(event, "story_count"))
            .thenComparingLong(event -> number(event, "article_count"))
            .thenComparing(event -> event.getOrDefault("date_start", ""))
            .thenComparing(event -> event.getOrDefault("event_id", ""), Comparator.reverseOrder());

    private final List<Map<String, String>> events;
    private final EvidenceLinks links;

    private TopEvents(List<Map<String, String>> events, EvidenceLinks links) {
        this.events = events;
        this.links = links;
    }

    static TopEvents of(ReleaseTables tables, EvidenceLinks links) throws IOException {
        var most = new PriorityQueue<>(MOST + 1, LEAST_FIRST);
        try (var rows = tables.open(Table.of(EventRow.class))) {
            while (rows.next()) {
                most.add(cells(rows));
                if (most.size() > MOST) {
                    most.remove();
                }
            }
        }
        return new TopEvents(
                Stream.generate(most::remove)
                        .limit(most.size())
                        .sorted(LEAST_FIRST.reversed())
                        .toList(),
                links);
    }

    private static Map<String, String> cells(CsvReader row) {
        var cells = new LinkedHashMap<String, String>();
        for (var column : COLUMNS) {
            int at = row.header().indexOf(column);
            cells.put(column, at < 0 || at >= row.size() ? "" : row.cell(at));
        }
        return cells;
    }

    private static long number(Map<String, String> event, String column) {
        return NumberCells.of(event.getOrDefault(column, "0"));
    }

    String html() {
        if (events.isEmpty()) {
            return "<p class=\"none\">None.</p>\n";
        }
        var html = new StringBuilder(
                "<table class=\"list events\">\n<tr><th scope=\"col\">date</th><th scope=\"col\">event</th>"
                        + "<th scope=\"col\">who → to whom</th><th scope=\"col\">as it is told</th>"
                        + "<th scope=\"col\">articles</th></tr>\n");
        events.forEach(event -> html.append(row(event)));
        return html.append("</table>\n").toString();
    }

    private String row(Map<String, String> event) {
        var summary = Text.sentence(event.getOrDefault("summary", ""));
        var told = links.event(event.getOrDefault("event_id", ""))
                .map(link -> "<a href=\"articles/" + link + "\">" + summary + "</a>")
                .orElse(summary);
        return "<tr><td>" + days(event) + "</td><td>" + cell(event, "event_type") + "<br/><small>"
                + cell(event, "event_status") + "</small></td><td>" + side(event, "actor_name") + " → "
                + side(event, "recipient_name") + "</td><td>" + told + "</td><td class=\"count\">"
                + cell(event, "article_count") + "</td></tr>\n";
    }

    private static String days(Map<String, String> event) {
        var first = cell(event, "date_start");
        var last = cell(event, "date_end");
        return first.isEmpty() ? "no date" : first.equals(last) ? first : first + " – " + last;
    }

    private static String side(Map<String, String> event, String column) {
        var name = cell(event, column);
        return name.isEmpty() ? "–" : name;
    }

    private static String cell(Map<String, String> event, String column) {
        return Text.cell(event.getOrDefault(column, ""));
    }
}
