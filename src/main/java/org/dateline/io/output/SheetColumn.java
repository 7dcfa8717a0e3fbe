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
record SheetColumn(String name, ColumnType type, Function<Record, @Nullable Object> value) {

    private static final Map<ColumnType, Integer> WIDTHS = Map.of(
            ColumnType.TEXT, 18,
            ColumnType.INTEGER, 10,
            ColumnType.LONG, 10,
            ColumnType.NUMBER, 10,
            ColumnType.BOOLEAN, 9,
            ColumnType.DATE, 12);
    private static final Map<String, Integer> WIDE = Map.of(
            "summary",
            80,
            "title",
            60,
            "text",
            60,
            "description",
            90,
            "name",
            32,
            "actor_name",
            28,
            "recipient_name",
            28,
            "country_name",
            28,
            "allowed_values",
            40,
            "url",
            40);
    private static final int ID_WIDTH = 28;
    private static final int FILTER_BUTTON = 4;

    static SheetColumn of(Column column) {
        return new SheetColumn(column.name(), column.type(), column::value);
    }

    /** All columns of a table: those named come first, the rest in the order of the table, ids last. */
    static List<SheetColumn> of(Table<?> table, List<String> first) {
        var rest = new ArrayList<>(table.columns());
        var columns = new ArrayList<SheetColumn>();
        for (var name : first) {
            columns.add(of(table.column(name)));
            rest.remove(table.column(name));
        }
        rest.stream()
                .filter(column -> !isId(column.name()))
                .map(SheetColumn::of)
                .forEach(columns::add);
        rest.stream().filter(column -> isId(column.name())).map(SheetColumn::of).forEach(columns::add);
        return columns;
    }

    /** In characters; wide enough for the name and the filter button beside it. */
    int width() {
        var ofValues = isId(name) ? ID_WIDTH : WIDE.getOrDefault(name, WIDTHS.get(type));
        return Math.max(ofValues, name.length() + FILTER_BUTTON);
    }

    private static boolean isId(String name) {
        return name.endsWith("_id") || name.endsWith("sha256");
    }
}
