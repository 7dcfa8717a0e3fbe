package org.dateline.io.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.table.Column;
import org.dateline.core.table.ColumnType;
import org.dateline.core.table.Doc;
import org.dateline.core.table.Key;
import org.dateline.core.table.Level;
import org.dateline.core.table.ReportRow;
import org.dateline.core.table.Table;
import org.dateline.core.table.TableName;
import org.dateline.core.table.Tables;
import org.jspecify.annotations.Nullable;

/** The codebook: one line for each column of each table, derived from the records. It is a table itself. */
final class Codebook {

    private Codebook() {}

    static void write(Path path, CsvProfile profile) throws IOException {
        try (var csv = CsvWriter.open(Table.of(Line.class), path.toAbsolutePath(), profile)) {
            for (var line : lines()) {
                csv.write(line);
            }
            csv.finish();
        }
    }

    static List<Line> lines() {
        return Tables.all().stream().flatMap(Codebook::linesOf).toList();
    }

    /** With the sheet and the columns that are made for the workbook only. */
    static List<Line> linesOfWorkbook() {
        return Stream.of(
                        lines().stream(),
                        linesOf(Table.of(ReportRow.class)),
                        Layout.MADE.stream().map(Codebook::line),
                        CountryNameColumns.lines())
                .flatMap(lines -> lines)
                .toList();
    }

    private static Line line(Layout.Made made) {
        return new Line(
                Table.of(made.rowType()).name(),
                made.name(),
                ColumnType.INTEGER.toString(),
                false,
                false,
                null,
                null,
                made.description() + " In the workbook only.",
                "3");
    }

    private static Stream<Line> linesOf(Table<?> table) {
        return table.columns().stream().map(column -> line(table, column));
    }

    private static Line line(Table<?> table, Column column) {
        return new Line(
                table.name(),
                column.name(),
                column.type().toString(),
                column.nullable(),
                column.key(),
                column.references()
                        .map(target -> target.name() + "." + target.key().get(0).name())
                        .orElse(null),
                column.allowedValues().isEmpty() ? null : String.join("|", column.allowedValues()),
                column.description(),
                column.example());
    }

    @TableName(value = "codebook", level = Level.RUN)
    @Doc("One column of one table.")
    public record Line(
            @Key @Doc(value = "The table.", example = "articles")
            String tableName,

            @Key @Doc(value = "The column.", example = "published_on")
            String columnName,

            @Doc(value = "text, integer, number, boolean or date.", example = "date")
            String type,

            @Doc(value = "Whether it may be empty.", example = "true")
            Boolean nullable,

            @Doc(value = "Whether it is the primary key or a part of it.", example = "false")
            Boolean key,

            @Doc(value = "The column whose values it holds.", example = "articles.article_id") @Nullable
            String references,

            @Doc(value = "The only values it may have.", example = "day|month|year") @Nullable
            String allowedValues,

            @Doc(value = "What it means.", example = "The headline.")
            String description,

            @Doc(value = "An example value.", example = "2021-04-12")
            String example) {}
}
