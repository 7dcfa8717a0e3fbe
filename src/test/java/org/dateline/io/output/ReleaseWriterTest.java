package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.dateline.core.model.Part;
import org.dateline.core.table.Column;
import org.dateline.core.table.Level;
import org.dateline.core.table.SampleFacts;
import org.dateline.core.table.SentenceRow;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseWriterTest {

    private static final ReleaseInfo RELEASE = new ReleaseInfo("2021-06-01", "1.2.3");

    @TempDir
    Path folder;

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        write(folder.resolve("one"));
        write(folder.resolve("two"));
        var one = contents(folder.resolve("one"));
        var two = contents(folder.resolve("two"));
        assertEquals(one.keySet(), two.keySet());
        one.forEach((file, bytes) -> assertArrayEquals(bytes, two.get(file), file));
    }

    @Test
    void anotherProgramReadsTheSameFromCsvAndParquet() throws IOException, SQLException {
        write(folder);
        try (var duck = Duck.open()) {
            for (var table : Tables.all()) {
                var columns = String.join(
                        ", ", table.columns().stream().map(Column::name).toList());
                assertEquals(
                        duck.query("SELECT " + columns + " FROM " + parquet(table)),
                        duck.query("SELECT " + columns + " FROM " + csv(table)),
                        table::name);
            }
        }
    }

    @Test
    void everyTableHasItsColumnsInParquetEvenWithoutRows() throws IOException, SQLException {
        try (var writer = ReleaseWriter.open(folder, CsvProfile.LOSSLESS, RELEASE)) {
            writer.finish();
        }
        try (var duck = Duck.open()) {
            for (var table : Tables.all()) {
                var names = duck.query("SELECT column_name FROM (DESCRIBE SELECT * FROM " + parquet(table) + ")");
                var expected = new ArrayList<>(
                        table.columns().stream().map(Column::name).toList());
                if (table.level() == Level.ARTICLE) {
                    expected.add("published_month");
                }
                assertEquals(expected.stream().map(List::of).toList().toString(), names.toString(), table::name);
            }
        }
    }

    @Test
    void articlesArePartitionedByMonthAndTheUnknownMonthIsNull() throws IOException, SQLException {
        try (var writer = ReleaseWriter.open(folder, CsvProfile.LOSSLESS, RELEASE)) {
            writer.month("2021-05");
            writer.add(sentence("a1", "May"));
            writer.month("2021-07");
            writer.add(sentence("a0", "July"));
            writer.month(null);
            writer.add(sentence("a0", "unknown"));
            writer.finish();
            assertEquals(3L, writer.counts().get("sentences"));
        }
        try (var duck = Duck.open()) {
            var rows = duck.query("SELECT text, published_month FROM " + parquet(Table.of(SentenceRow.class))
                    + " ORDER BY published_month");
            assertEquals("[[May, 2021-05], [July, 2021-07], [unknown, null]]", rows.toString());
        }
    }

    @Test
    void noFileIsThereThatReadersWouldStumbleOver() throws IOException {
        write(folder);
        for (var file : contents(folder.resolve("parquet")).keySet()) {
            var name = Path.of(file).getFileName().toString();
            assertTrue(name.matches("part-[0-9a-f]{12}\\.parquet|_SUCCESS"), name);
        }
    }

    @Test
    void theFileNamesItsReleaseAndStableFieldIds() throws IOException, SQLException {
        write(folder);
        try (var duck = Duck.open()) {
            var file = folder.resolve("parquet/events/*.parquet");
            var metadata = duck.query("SELECT key::VARCHAR, value::VARCHAR FROM parquet_kv_metadata('" + file + "')");
            assertTrue(metadata.toString().contains("[dateline.release, 2021-06-01]"), metadata::toString);
            assertTrue(metadata.toString().contains("[dateline.version, 1.2.3]"), metadata::toString);
            var ids = duck.query("SELECT field_id FROM parquet_schema('" + file + "') WHERE name = 'event_id'");
            assertEquals("[[" + ParquetSchema.fieldId("event_id") + "]]", ids.toString());
            var codecs = duck.query("SELECT DISTINCT compression FROM parquet_metadata('" + file + "')");
            assertEquals("[[ZSTD]]", codecs.toString());
        }
    }

    @Test
    void fieldIdsAreUniqueWithinATable() {
        for (var table : Tables.all()) {
            var ids = table.columns().stream()
                    .map(column -> ParquetSchema.fieldId(column.name()))
                    .distinct();
            assertEquals(table.columns().size(), ids.count(), table::name);
        }
    }

    @Test
    void rowsOutOfOrderAndMonthsOutOfOrderAreRefused() throws IOException {
        try (var writer = ReleaseWriter.open(folder, CsvProfile.LOSSLESS, RELEASE)) {
            writer.month("2021-07");
            writer.add(sentence("a1", "one"));
            assertThrows(IllegalStateException.class, () -> writer.add(sentence("a1", "the same key")));
            assertThrows(IllegalStateException.class, () -> writer.month("2021-05"));
            assertThrows(IllegalArgumentException.class, () -> writer.month("May 2021"));
            assertThrows(IllegalArgumentException.class, () -> writer.add(new Stranger(1)));
        }
    }

    static SentenceRow sentence(String articleId, String text) {
        return new SentenceRow(articleId, 1, 0, text.length(), Part.BODY, text);
    }

    private static void write(Path release) throws IOException {
        try (var writer = ReleaseWriter.open(release, CsvProfile.LOSSLESS, RELEASE)) {
            writer.month("2021-05");
            SampleFacts.rows().forEach(writer::add);
            writer.finish();
        }
    }

    private String parquet(Table<?> table) {
        var files = table.level() == Level.ARTICLE ? "/*/*.parquet" : "/*.parquet";
        return "read_parquet('" + folder.resolve("parquet").resolve(table.name()) + files + "')";
    }

    private String csv(Table<?> table) {
        return "read_csv('" + folder.resolve("csv").resolve(table.name() + ".csv")
                + "', header = true, auto_detect = true)";
    }

    static TreeMap<String, byte[]> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, byte[]>(Comparator.naturalOrder());
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private record Stranger(int number) {}
}
