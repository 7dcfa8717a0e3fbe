package org.dateline.io.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million events in all formats, in the heap of one gigabyte that all tests have; prints what it took. */
@Tag("scale")
class MillionRowsTest {

    private static final ReleaseInfo RELEASE = new ReleaseInfo("2021-06-01", "1.2.3");
    private static final int ROWS = Integer.getInteger("scale.rows", 1_000_000);

    @TempDir
    Path folder;

    @Test
    void csvAndParquetHoldThemAll() throws IOException, SQLException {
        measure("CSV and Parquet", () -> {
            try (var writer = ReleaseWriter.open(folder, CsvProfile.LOSSLESS, RELEASE)) {
                for (var i = 0; i < ROWS; i++) {
                    writer.add(ManyEvents.row(i));
                }
                writer.finish();
            }
        });
        assertEquals(ROWS, count("read_csv('" + folder + "/csv/events.csv', header = true)"));
        assertEquals(ROWS, count("read_parquet('" + folder + "/parquet/events/*.parquet')"));
    }

    @Test
    void theWorkbookHoldsThemAll() throws IOException {
        var path = folder.resolve("dateline.xlsx");
        var links = new EvidenceLinks(article -> Optional.of(1), Optional::of);
        measure("Excel", () -> {
            try (var writer = WorkbookWriter.open(path, RELEASE, links)) {
                for (var i = 0; i < ROWS; i++) {
                    writer.add(ManyEvents.row(i));
                }
                writer.finish(Map.of("events", (long) ROWS), List.of());
                assertEquals(Map.of(), writer.leftOut());
            }
        });
        try (var workbook = new ReadableWorkbook(path.toFile());
                var rows = workbook.findSheet("Events").orElseThrow().openStream()) {
            assertEquals(1L + ROWS, rows.count(), "the header and the events, in the eyes of another reader");
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void measure(String what, Work work) throws IOException {
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        var start = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - start) / 1e9;
        var peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(Locale.ROOT, "%s: %,d rows in %.1f s, peak heap %,d MB%n", what, ROWS, seconds, peak >> 20);
    }

    private static long count(String source) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT count(*) FROM " + source)) {
            result.next();
            return result.getLong(1);
        }
    }
}
