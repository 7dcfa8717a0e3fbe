package org.dateline.run.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dateline.run.print.JsonPrint;
import org.dateline.run.report.CodedColumn.Values;

/** What one chooses events by, column by column, as a script that a page loads whole. */
final class EventColumns {

    /** In the order of a download. */
    static final List<String> NAMES = List.of(
            "event_type",
            "event_mode",
            "quad_class",
            "cameo_root",
            "plover_score",
            "date_start",
            "date_end",
            "date_precision",
            "date_basis",
            "date_confidence",
            "actor_name",
            "actor_iso3c",
            "actor_sector",
            "actor_basis",
            "recipient_name",
            "recipient_iso3c",
            "recipient_sector",
            "recipient_basis",
            "iso3c",
            "place_name",
            "admin1_name",
            "latitude",
            "longitude",
            "place_precision",
            "place_basis",
            "event_status",
            "dead_low",
            "dead_high",
            "injured_low",
            "injured_high",
            "article_count",
            "story_count",
            "first_published_on",
            "confidence");

    private static final String COUNTRIES = "countries";
    private static final Map<String, String> SHARED = Map.of(
            "actor_iso3c", COUNTRIES,
            "recipient_iso3c", COUNTRIES,
            "iso3c", COUNTRIES,
            "actor_name", "names",
            "recipient_name", "names",
            "date_start", "days",
            "date_end", "days",
            "first_published_on", "days");

    private final Map<String, Values> lists = new TreeMap<>();
    private final Map<String, CodedColumn> columns = new LinkedHashMap<>();
    private long count;

    EventColumns() {
        for (var name : NAMES) {
            columns.put(name, new CodedColumn(lists.computeIfAbsent(list(name), unseen -> new Values())));
        }
    }

    private static String list(String column) {
        return SHARED.getOrDefault(column, column);
    }

    /** Takes one event: how a column of it reads. */
    void add(UnaryOperator<String> cell) {
        columns.forEach((name, column) -> column.add(cell.apply(name)));
        count++;
    }

    void write(Path file, Map<String, ?> about, UnaryOperator<String> countryName) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("dateline.take(" + JsonPrint.line(about(about)) + ");\n");
            for (var list : lists.entrySet()) {
                call(out, "list", list.getKey(), list.getValue().all());
            }
            var countries = lists.getOrDefault(COUNTRIES, new Values()).all();
            call(
                    out,
                    "list",
                    "country_names",
                    countries.stream().map(countryName).toList());
            for (var column : columns.entrySet()) {
                var codes = column.getValue();
                call(out, "column", column.getKey(), List.of(list(column.getKey()), codes.width(), codes.base64()));
            }
        }
    }

    private Map<String, Object> about(Map<String, ?> about) {
        var all = new TreeMap<String, Object>(about);
        all.put("count", count);
        return all;
    }

    private static void call(BufferedWriter out, String what, String name, List<?> values) throws IOException {
        out.write("dateline." + what + "(" + JsonPrint.line(name) + ", " + JsonPrint.line(values) + ");\n");
    }
}
