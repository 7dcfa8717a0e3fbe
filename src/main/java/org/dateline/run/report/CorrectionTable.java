package org.dateline.run.report;

import java.util.Map;
import org.dateline.run.gate.CorrectionLines;
import org.dateline.run.print.Text;

/** The corrections of a release as a table of the report. */
final class CorrectionTable {

    private static final int MOST_ON_A_PAGE = 100;

    private CorrectionTable() {}

    /** A table of them; those that were not applied stand first. */
    static String of(CorrectionLines corrections) {
        var lines = corrections.all();
        if (lines.isEmpty()) {
            return "<p class=\"none\">None. The sheet Corrections of the workbook shows how to correct a row.</p>\n";
        }
        var html = new StringBuilder("<table class=\"list rows\">\n<tr><th></th><th scope=\"col\">row</th>"
                + "<th scope=\"col\">correction</th><th scope=\"col\">who</th><th scope=\"col\">why, or why not</th>"
                + "<th scope=\"col\">in the file</th></tr>\n");
        lines.stream()
                .sorted((one, other) ->
                        Boolean.compare(CorrectionLines.isApplied(one), CorrectionLines.isApplied(other)))
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

    private static String row(Map<String, String> line) {
        boolean good = CorrectionLines.isApplied(line);
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
                what + ": " + (CorrectionLines.isApplied(line) ? shown(line, "old_value") + " → " : "")
                        + shown(line, "new_value");
        };
    }

    private static String shown(Map<String, String> line, String column) {
        return Text.cell(line.getOrDefault(column, "(empty)"));
    }

    private static String cell(Map<String, String> line, String column) {
        return Text.cell(line.getOrDefault(column, ""));
    }
}
