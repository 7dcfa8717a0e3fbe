package org.dateline.run.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.table.CorrectionRow;
import org.dateline.core.table.Table;
import org.dateline.run.print.Text;
import org.dateline.run.readback.ReleaseTables;

/** The corrections of a release and what became of them: a map from column to cell for each, without the empty cells. */
public final class CorrectionLines {

    private static final Table<CorrectionRow> CORRECTIONS = Table.of(CorrectionRow.class);
    private static final int MOST_ON_A_PAGE = 100;

    private final List<Map<String, String>> lines;

    private CorrectionLines(List<Map<String, String>> lines) {
        this.lines = List.copyOf(lines);
    }

    public static CorrectionLines of(ReleaseTables release) throws IOException {
        var lines = new ArrayList<Map<String, String>>();
        try (var rows = release.open(CORRECTIONS)) {
            while (rows.next()) {
                var line = new LinkedHashMap<String, String>();
                for (int i = 0; i < rows.size(); i++) {
                    if (!rows.isEmpty(i)) {
                        line.put(rows.header().get(i), rows.cell(i));
                    }
                }
                lines.add(line);
            }
        }
        return new CorrectionLines(lines);
    }

    public List<Map<String, String>> all() {
        return lines;
    }

    /** The rows that are gone because they are none: table and key, with a space between. */
    public List<String> removals() {
        return lines.stream()
                .filter(CorrectionLines::isApplied)
                .filter(line -> "not an event".equals(line.get("column_name")))
                .map(line -> line.getOrDefault("table_name", "") + ' ' + line.getOrDefault("row_id", ""))
                .toList();
    }

    /** The name of their file and how many there are of each outcome; nothing if there are none. */
    public Map<String, Object> summary() {
        var summary = new LinkedHashMap<String, Object>();
        for (var line : lines) {
            summary.put("file", line.getOrDefault("source_path", ""));
            summary.merge(line.getOrDefault("outcome", ""), 1, (one, more) -> (Integer) one + (Integer) more);
        }
        return summary;
    }

    /** A table of them; those that were not applied stand first. */
    public String html() {
        if (lines.isEmpty()) {
            return "<p class=\"none\">None. The sheet Corrections of the workbook shows how to correct a row.</p>\n";
        }
        var html = new StringBuilder("<table class=\"list rows\">\n<tr><th></th><th scope=\"col\">row</th>"
                + "<th scope=\"col\">correction</th><th scope=\"col\">who</th><th scope=\"col\">why, or why not</th>"
                + "<th scope=\"col\">in the file</th></tr>\n");
        lines.stream()
                .sorted((one, other) -> Boolean.compare(isApplied(one), isApplied(other)))
                .limit(MOST_ON_A_PAGE)
                .forEach(line -> html.append(row(line)));
        html.append("</table>\n");
        if (lines.size() > MOST_ON_A_PAGE) {
            html.append("<p class=\"none\">and ")
                    .append(Text.number(lines.size() - MOST_ON_A_PAGE))
                    .append(" more in csv/corrections.csv</p>\n");
        }
        return html.toString();
    }

    private static boolean isApplied(Map<String, String> line) {
        return "applied".equals(line.get("outcome"));
    }

    private static String row(Map<String, String> line) {
        boolean good = isApplied(line);
        return "<tr class=\"" + (good ? "good" : "bad") + "\"><td>"
                + (good ? "<span title=\"applied\">✓</span>" : "<span title=\"not applied\">✗</span>") + "</td><td>"
                + cell(line, "table_name") + "<br/><code>" + cell(line, "row_id") + "</code></td><td>"
                + change(line) + "</td><td>" + cell(line, "who") + "</td><td>" + why(line, good) + "</td><td>"
                + "<span title=\"" + cell(line, "source_path") + "\">line " + cell(line, "line_no")
                + "</span></td></tr>\n";
    }

    private static String why(Map<String, String> line, boolean good) {
        var why = Text.sentence(line.getOrDefault("why", ""));
        return good
                ? why
                : "<b>" + Text.html(Text.label(line.getOrDefault("outcome", ""))) + ":</b> "
                        + Text.sentence(line.getOrDefault("reason", "")) + (why.isEmpty() ? "" : "<br/>" + why);
    }

    private static String change(Map<String, String> line) {
        var what = cell(line, "column_name");
        return switch (what) {
            case "not an event" -> what;
            case "same as" -> what + " " + cell(line, "new_value");
            default ->
                what + ": " + (isApplied(line) ? shown(line, "old_value") + " → " : "") + shown(line, "new_value");
        };
    }

    private static String shown(Map<String, String> line, String column) {
        return Text.cell(line.getOrDefault(column, "(empty)"));
    }

    private static String cell(Map<String, String> line, String column) {
        return Text.cell(line.getOrDefault(column, ""));
    }
}
