package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.io.LocalInputFile;
import org.dateline.core.table.Column;
import org.dateline.core.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was written comes back, whoever reads it: each value as it was, but for half surrogate pairs, which become U+FFFD,
 * and empty texts, which are missing.
 */
class FuzzedReleaseTest {

    private static final long SEED = 20_210_503;
    private static final int ROWS_PER_MONTH = 70;
    /** The reader insists on a character for escapes; this one occurs nowhere. */
    private static final char NO_ESCAPE = '\uE000';

    @TempDir
    static Path folder;

    private static Map<Table<?>, List<Record>> rows;

    @BeforeAll
    static void writeARelease() throws IOException {
        rows = FuzzedRows.write(folder, CsvProfile.LOSSLESS, SEED, ROWS_PER_MONTH);
    }

    /** It makes LF of every line end, and takes an empty line for the end of the file if it is told not to. */
    @Test
    void opencsvGetsEveryCell() throws IOException, CsvException {
        for (var table : rows.keySet()) {
            var parser = new CSVParserBuilder().withEscapeChar(NO_ESCAPE).build();
            try (var reader = new CSVReaderBuilder(Files.newBufferedReader(csv(table)))
                    .withCSVParser(parser)
                    .build()) {
                var header = List.of(reader.readNext());
                assertEquals(table.columns().stream().map(Column::name).toList(), header);
                var found = reader.readAll().stream().map(List::of).toList();
                var expected = expectedCells(table).stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.replaceAll("\r\n?", "\n"))
                                .toList())
                        .toList();
                assertSame(table, expected, found);
            }
        }
    }

    @Test
    void duckDbGetsEveryValueFromCsv() throws IOException, SQLException {
        try (var duck = Duck.open()) {
            for (var table : rows.keySet()) {
                assertSame(table, expected(table), duck.rows(table, Duck.csv(folder, table)));
            }
        }
    }

    @Test
    void duckDbGetsEveryValueFromParquet() throws SQLException {
        try (var duck = Duck.open()) {
            for (var table : rows.keySet()) {
                assertSame(table, expected(table), duck.rows(table, Duck.parquet(folder, table)));
            }
        }
    }

    @Test
    void parquetAvroGetsEveryValueAndOneSchemaFromAllFilesOfATable() throws IOException {
        for (var table : rows.keySet()) {
            var found = new ArrayList<List<Object>>();
            for (var file : parquetFiles(table)) {
                found.addAll(read(table, file));
            }
            assertSame(table, expected(table), found);
        }
    }

    @Test
    void countsAndChecksumsOfEveryColumnAreThoseOfTheOtherFormat() throws IOException, SQLException {
        try (var duck = Duck.open()) {
            for (var table : rows.keySet()) {
                var sums = table.columns().stream().map(Sums::inDuckDb).collect(Collectors.joining(", "));
                var sql = "SELECT count(*)::VARCHAR, " + sums + " FROM ";
                var expected = sums(table);
                assertEquals(expected, duck.row(sql + Duck.csv(folder, table)), () -> table + " as CSV");
                assertEquals(expected, duck.row(sql + Duck.parquet(folder, table)), () -> table + " as Parquet");
            }
        }
    }

    @Test
    void theRowsAreAsNastyAsTheyShouldBe() {
        var texts = rows.keySet().stream()
                .flatMap(table -> expectedCells(table).stream())
                .flatMap(List::stream)
                .toList();
        for (var piece : List.of("\0", "\r", "\u2028", "\uFFFD", "_x0041_", "\ud83d\ude00", "\"", "\u202e")) {
            assertTrue(texts.stream().anyMatch(text -> text.contains(piece)), piece);
        }
        assertTrue(texts.stream().anyMatch(text -> text.length() > 1_000_000), "a very long text");
    }

    /** The values that every reader must find: what was written, made valid, with empty texts missing. */
    private static List<List<Object>> expected(Table<?> table) {
        var values = new ArrayList<List<Object>>();
        for (var row : rows.get(table)) {
            var line = new ArrayList<Object>();
            for (var component : table.rowType().getRecordComponents()) {
                line.add(promised(valueOf(row, component.getAccessor())));
            }
            values.add(line);
        }
        return values;
    }

    private static List<List<String>> expectedCells(Table<?> table) {
        return expected(table).stream()
                .map(row -> row.stream()
                        .map(value -> value == null ? "" : value.toString())
                        .toList())
                .toList();
    }

    private static Object promised(Object value) {
        if (value instanceof String || value instanceof Enum<?>) {
            var text = value.toString()
                    .codePoints()
                    .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            return text.isEmpty() ? null : text;
        }
        return value;
    }

    private static Object valueOf(Record row, java.lang.reflect.Method accessor) {
        try {
            return accessor.invoke(row);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(accessor.toString(), impossible);
        }
    }

    /** Count and checksums, computed from the CSV file as another reader sees it. */
    private static List<String> sums(Table<?> table) {
        var sums = new long[table.columns().size()];
        var cells = expectedCells(table);
        for (var row : cells) {
            for (var i = 0; i < sums.length; i++) {
                sums[i] += Sums.of(table.columns().get(i), row.get(i));
            }
        }
        var all = new ArrayList<String>();
        all.add(Integer.toString(cells.size()));
        for (var sum : sums) {
            all.add(Long.toString(sum));
        }
        return all;
    }

    private static List<List<Object>> read(Table<?> table, Path file) throws IOException {
        var model = new GenericData();
        model.addLogicalTypeConversion(new TimeConversions.DateConversion());
        var found = new ArrayList<List<Object>>();
        try (var reader = AvroParquetReader.<GenericRecord>builder(new LocalInputFile(file))
                .withDataModel(model)
                .withConf(new PlainParquetConfiguration())
                .build()) {
            for (var row = reader.read(); row != null; row = reader.read()) {
                assertEquals(
                        ParquetSchema.of(table).avro().getFields(),
                        row.getSchema().getFields());
                var values = new ArrayList<Object>();
                for (var column : table.columns()) {
                    values.add(plain(row.get(column.name())));
                }
                found.add(values);
            }
        }
        return found;
    }

    private static Object plain(Object value) {
        return value instanceof CharSequence text ? text.toString() : value;
    }

    private static List<Path> parquetFiles(Table<?> table) throws IOException {
        try (var files = Files.walk(folder.resolve("parquet").resolve(table.name()))) {
            return files.filter(file -> file.toString().endsWith(".parquet")).toList();
        }
    }

    private static Path csv(Table<?> table) {
        return folder.resolve("csv").resolve(table.name() + ".csv");
    }

    /** Equal as sets of rows; the first difference is told, not a page of them. */
    private static <T> void assertSame(Table<?> table, List<List<T>> expected, List<List<T>> found) {
        var left = byKey(table, expected);
        var right = byKey(table, found);
        assertEquals(left.keySet(), right.keySet(), table::name);
        left.forEach((key, row) -> {
            for (var i = 0; i < row.size(); i++) {
                var at = table + "." + table.columns().get(i) + " of " + key;
                assertEquals(row.get(i), right.get(key).get(i), at);
            }
        });
    }

    private static <T> Map<String, List<T>> byKey(Table<?> table, List<List<T>> rows) {
        var map = new TreeMap<String, List<T>>();
        for (var row : rows) {
            var key = new StringBuilder();
            for (var i = 0; i < row.size(); i++) {
                if (table.columns().get(i).key()) {
                    key.append(row.get(i)).append(' ');
                }
            }
            map.put(key.toString(), row);
        }
        assertEquals(rows.size(), map.size(), () -> table + ": keys are there twice");
        return map;
    }
}
