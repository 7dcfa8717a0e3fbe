package org.dateline.io.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.table.Column;
import org.dateline.core.table.ColumnType;
import org.dateline.core.table.CountryRow;
import org.dateline.core.table.Table;

/** The names of countries in the sheets: a column of names behind each column of codes, made for the workbook only. */
final class CountryNameColumns {

    private static final String CODE = "iso3c";
    private static final String NAME = "country_name";

    private CountryNameColumns() {}

    /** The columns, each of codes with its names behind it; the sheet of countries has them already. */
    static List<SheetColumn> beside(List<SheetColumn> columns, Table<?> table, Tallies tallies) {
        var named = new ArrayList<SheetColumn>();
        for (var column : columns) {
            named.add(column);
            if (isCode(table, column.name())) {
                named.add(new SheetColumn(
                        table.name(),
                        name(column.name()),
                        ColumnType.TEXT,
                        row -> tallies.nameOfCountry(column.value().apply(row))));
            }
        }
        return named;
    }

    /** What the codebook says of the columns of names. */
    static Stream<Codebook.Line> lines() {
        return Layout.ALL.stream()
                .map(layout -> Table.of(layout.rowType()))
                .flatMap(table -> table.columns().stream()
                        .filter(column -> isCode(table, column.name()))
                        .map(column -> line(table, column)));
    }

    private static Codebook.Line line(Table<?> table, Column column) {
        return new Codebook.Line(
                table.name(),
                name(column.name()),
                ColumnType.TEXT.toString(),
                column.nullable(),
                false,
                null,
                null,
                "English short name of the country in " + column.name() + ". In the workbook only.",
                "Kenya");
    }

    private static boolean isCode(Table<?> table, String column) {
        return table.rowType() != CountryRow.class && column.endsWith(CODE);
    }

    private static String name(String column) {
        return column.substring(0, column.length() - CODE.length()) + NAME;
    }
}
