package org.dateline.run.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.table.Tables;
import org.dateline.io.output.CsvProfile;
import org.dateline.io.output.Duck;
import org.dateline.io.output.FuzzedRows;
import org.dateline.io.output.Sums;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Writes releases for Spark to read, and beside each what its CSV files hold: rows and checksums of every column. Runs with
 * the libraries of the program; {@code SparkReadsTest} follows with those of Spark.
 */
@Tag("spark-release")
class SparkReleaseTest {

    private static final Path FOLDER = Path.of("target/spark");

    @BeforeAll
    static void clear() throws IOException {
        if (Files.exists(FOLDER)) {
            try (var files = Files.walk(FOLDER)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"of the samples", "fuzzed", "empty"})
    void writeARelease(String name) throws IOException, SQLException {
        var release = FOLDER.resolve(name);
        switch (name) {
            case "of the samples" -> publishSamples(release);
            case "fuzzed" -> FuzzedRows.write(release, CsvProfile.LOSSLESS, 12, 200);
            default -> FuzzedRows.write(release, CsvProfile.LOSSLESS, 12, 0);
        }
        var lines = expectations(release);
        Files.write(FOLDER.resolve(name + ".tsv"), lines);
        assertTrue(lines.size() > Tables.all().size());
    }

    /** A line a column: table, column, rows, checksum. */
    private static List<String> expectations(Path release) throws IOException, SQLException {
        var lines = new ArrayList<String>();
        try (var duck = Duck.open()) {
            for (var table : Tables.all()) {
                var sums = table.columns().stream().map(Sums::inDuckDb).collect(Collectors.joining(", "));
                var found = duck.row("SELECT count(*)::VARCHAR, " + sums + " FROM " + Duck.csv(release, table));
                for (var i = 0; i < table.columns().size(); i++) {
                    lines.add(String.join("\t", table.name(), table.columns().get(i).name(), found.get(0), found.get(i + 1)));
                }
            }
        }
        return lines;
    }

    private static void publishSamples(Path release) throws IOException {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var output = FOLDER.resolve("output");
        String[] arguments = {"--input", "input", "--output", output.toString(), "--progress", "none", "--date", "2025-04-01"};
        assertEquals(0, new RunCommand(silent, silent).run(arguments));
        Files.move(output.resolve("latest").toRealPath(), release);
    }
}
