package org.dateline.run.gate;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.table.Column;
import org.dateline.core.table.Table;
import org.dateline.run.readback.CsvReader;
import org.dateline.run.readback.NumberCells;
import org.dateline.run.readback.RowVisitor;

/** Checks that nothing ends before it begins, and that an event is dated by a time expression or not at all. */
final class OrderCheck implements RowVisitor {

    private static final List<List<String>> DAYS = List.of(
            List.of("date_start", "date_end"),
            List.of("date_start", "range_end"),
            List.of("published_not_before", "published_not_after"),
            List.of("first_published_on", "last_published_on"));
    private static final List<String> CHARS = List.of("char_start", "char_end");
    private static final List<String> EVENT_DATE = List.of("date_id", "date_start");

    private final Table<?> table;
    private final Findings findings;
    private final List<String> header;
    private final List<int[]> days = new ArrayList<>();
    private final int[] chars;
    private final int[] eventDate;

    OrderCheck(Table<?> table, Findings findings) {
        this.table = table;
        this.findings = findings;
        header = table.columns().stream().map(Column::name).toList();
        DAYS.stream().filter(header::containsAll).map(this::indexOf).forEach(days::add);
        chars = indexOf(CHARS);
        eventDate = table.name().equals("event_mentions") ? indexOf(EVENT_DATE) : new int[0];
    }

    private int[] indexOf(List<String> names) {
        return header.containsAll(names)
                ? names.stream().mapToInt(header::indexOf).toArray()
                : new int[0];
    }

    @Override
    public void see(CsvReader row) {
        for (int[] pair : days) {
            if (!row.isEmpty(pair[0]) && !row.isEmpty(pair[1]) && later(row, pair)) {
                broken(row, pair);
            }
        }
        if (chars.length > 0 && NumberCells.of(row.cell(chars[0])) >= NumberCells.of(row.cell(chars[1]))) {
            broken(row, chars);
        }
        if (eventDate.length > 0 && row.isEmpty(eventDate[0]) && !row.isEmpty(eventDate[1])) {
            findings.broken(
                    Promise.EVENT_DATES,
                    () -> row.place(table) + ": date_start " + row.cell(eventDate[1]) + ", no date_id");
        }
    }

    /** Days of four-digit years sort as texts. */
    private static boolean later(CsvReader row, int[] pair) {
        return row.cell(pair[0]).compareTo(row.cell(pair[1])) > 0;
    }

    private void broken(CsvReader row, int[] pair) {
        findings.broken(
                Promise.ORDER,
                () -> row.place(table) + ": " + header.get(pair[0]) + ' ' + row.cell(pair[0]) + ", "
                        + header.get(pair[1]) + ' ' + row.cell(pair[1]));
    }
}
