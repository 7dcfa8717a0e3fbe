package org.dateline.io.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.core.table.Column;
import org.dateline.core.table.ColumnType;
import org.dateline.core.table.Table;
import org.jspecify.annotations.Nullable;

/** One column of a sheet: mostly a column of the table, sometimes a count that is made for the sheet. */
record SheetColumn(String table, String name, ColumnType type, Function<Record, @Nullable Object> value) {

    private static final Map<ColumnType, Integer> WIDTHS = Map.of(
            ColumnType.TEXT, 18,
            ColumnType.INTEGER, 10,
            ColumnType.LONG, 10,
            ColumnType.NUMBER, 10,
            ColumnType.BOOLEAN, 9,
            ColumnType.DATE, 12);
    /** Of columns that hold more; a name behind a table's is that table's only. */
    private static final Map<String, Integer> WIDE = Map.ofEntries(
            Map.entry("summary", 64),
            Map.entry("sentence", 64),
            Map.entry("title", 60),
            Map.entry("text", 30),
            Map.entry("quotations.text", 90),
            Map.entry("trigger", 20),
            Map.entry("description", 60),
            Map.entry("quality.value", 70),
            Map.entry("name", 32),
            Map.entry("actor", 22),
            Map.entry("recipient", 22),
            Map.entry("actor_name", 22),
            Map.entry("recipient_name", 22),
            Map.entry("country_name", 18),
            Map.entry("countries.country_name", 28),
            Map.entry("speaker", 28),
            Map.entry("author", 24),
            Map.entry("publisher", 20),
            Map.entry("allowed_values", 30),
            Map.entry("example", 30));

    /** Of columns that hold less than other texts: codes and words of a closed list. */
    private static final Map<String, Integer> NARROW =
            Map.of("event_type", 14, "event_status", 14, "date_basis", 14, "type", 9, "iso3c", 9);

    private static final int URL_WIDTH = 40;

    private static final int ID_WIDTH = 28;
    private static final int FILTER_BUTTON = 4;

    /** All columns of a table: those named come first, the rest in the order of the table, ids last. */
    static List<SheetColumn> of(Table<?> table, List<String> first) {
        var rest = new ArrayList<>(table.columns());
        var columns = new ArrayList<SheetColumn>();
        for (var name : first) {
            columns.add(of(table, table.column(name)));
            rest.remove(table.column(name));
        }
        rest.stream()
                .filter(column -> !isId(column.name()))
                .map(column -> of(table, column))
                .forEach(columns::add);
        rest.stream()
                .filter(column -> isId(column.name()))
                .map(column -> of(table, column))
                .forEach(columns::add);
        return columns;
    }

    /** In characters; wide enough for the name and the filter button beside it. */
    int width() {
        var usual = isId(name) ? ID_WIDTH : isUrl() ? URL_WIDTH : NARROW.getOrDefault(name, WIDTHS.get(type));
        var ofValues = WIDE.getOrDefault(table + '.' + name, WIDE.getOrDefault(name, usual));
        return Math.max(ofValues, name.length() + FILTER_BUTTON);
    }

    /** Whether long texts go on in the next line of the cell, where they are no links. */
    boolean wraps() {
        return WIDE.containsKey(name) || WIDE.containsKey(table + '.' + name);
    }

    private boolean isUrl() {
        return name.endsWith("url");
    }

    private static SheetColumn of(Table<?> table, Column column) {
        return new SheetColumn(table.name(), column.name(), column.type(), column::value);
    }

    private static boolean isId(String name) {
        return name.endsWith("_id") || name.endsWith("sha256");
    }
}
