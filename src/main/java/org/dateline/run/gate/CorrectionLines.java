package org.dateline.run.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.table.CorrectionRow;
import org.dateline.core.table.Table;
import org.dateline.run.readback.ReleaseTables;

/** The corrections of a release and what became of them: a map from column to cell for each, without the empty cells. */
public final class CorrectionLines {

    private static final Table<CorrectionRow> CORRECTIONS = Table.of(CorrectionRow.class);

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

    /** Whether it changed the row that it names. */
    public static boolean isApplied(Map<String, String> line) {
        return "applied".equals(line.get("outcome"));
    }
}
