package org.dateline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.run.readback.CsvReader;

/** The tables of a release as lines that a person can read, by the name of the article; ids, offsets and likelihoods are left out. */
final class GoldenRows {

    private final Path folder;
    private final Map<String, List<String>> lines = new HashMap<>();

    private GoldenRows(Path folder) {
        this.folder = folder;
    }

    static Map<String, List<String>> of(Path folder) throws IOException {
        var rows = new GoldenRows(folder);
        rows.read();
        return rows.lines;
    }

    private void read() throws IOException {
        var names = new HashMap<String, String>();
        for (var row : table("articles")) {
            names.put(row.get("article_id"), row.get("source_id"));
        }
        var people = new HashMap<String, Map<String, String>>();
        table("entities").forEach(row -> people.put(row.get("entity_id"), row));
        for (var row : table("dates")) {
            add(names, row, "date", quoted(row, "text"), days(row));
        }
        for (var row : table("country_mentions")) {
            add(names, row, "country", quoted(row, "text"), row.get("iso3c"));
        }
        for (var row : table("entity_mentions")) {
            var entity = people.get(row.get("entity_id"));
            if (!entity.get("entity_type").equals("location")) {
                add(names, row, "name", quoted(row, "text"), entity.get("entity_type"), entity.get("name"));
            }
        }
        for (var row : table("quotations")) {
            add(names, row, "quotation", quoted(row, "text"), "by", row.get("speaker"));
        }
        addEvents(names);
    }

    private void addEvents(Map<String, String> names) throws IOException {
        var sides = new HashMap<String, List<Map<String, String>>>();
        table("event_participants")
                .forEach(row -> sides.computeIfAbsent(row.get("event_mention_id"), id -> new ArrayList<>())
                        .add(row));
        var events = new HashMap<String, Map<String, String>>();
        table("events").forEach(row -> events.put(row.get("event_id"), row));
        var eventOf = new HashMap<String, Map<String, String>>();
        table("event_evidence")
                .forEach(row -> eventOf.put(row.get("event_mention_id"), events.get(row.get("event_id"))));
        for (var row : table("event_mentions")) {
            var id = row.get("event_mention_id");
            add(
                    names,
                    row,
                    "event",
                    quoted(row, "trigger"),
                    row.get("event_type"),
                    row.get("event_mode"),
                    row.get("event_status"),
                    row.get("reported_by").isEmpty() ? "" : "as said by " + row.get("reported_by"));
            for (var side : sides.getOrDefault(id, List.of())) {
                add(names, row, "  " + side.get("role"), quoted(side, "text"), side(side));
            }
            var event = eventOf.get(id);
            if (event != null) {
                add(names, row, "  when", days(event), "where", event.get("iso3c"), event.get("place_name"));
            }
        }
    }

    private static String side(Map<String, String> side) {
        return Stream.of(side.get("iso3c"), side.get("sector"), "by " + side.get("side_rule"))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String days(Map<String, String> row) {
        var start = row.get("date_start");
        var end = row.get("date_end");
        return start.isEmpty() ? "unknown" : start.equals(end) ? start : start + " to " + end;
    }

    private static String quoted(Map<String, String> row, String column) {
        return '"' + row.get(column).replace('\n', ' ') + '"';
    }

    private void add(Map<String, String> names, Map<String, String> row, String... cells) {
        var line = Stream.of(cells).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" "));
        lines.computeIfAbsent(names.get(row.get("article_id")), name -> new ArrayList<>())
                .add(line);
    }

    private List<Map<String, String>> table(String name) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        try (var reader = CsvReader.open(folder.resolve(name + ".csv"))) {
            while (reader.next()) {
                var row = new TreeMap<String, String>();
                var header = reader.header();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), reader.cells().get(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
