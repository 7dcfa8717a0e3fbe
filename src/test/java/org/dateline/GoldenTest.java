package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.run.batch.BatchRun;
import org.dateline.run.course.Progress;
import org.dateline.run.course.StopSignal;
import org.dateline.run.settings.RunSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What whole documents yield: {@code golden/<case>/input} and the tables it must give in {@code golden/<case>/expected}.
 * A change of rules is reviewed as the difference it makes here; {@code -Dgolden.update=true} writes the tables anew.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /** The dimension does not depend on the documents, and the second is empty in every release. */
    private static final Set<String> LEFT_OUT = Set.of("countries.csv", "removed.csv", "corrections.csv");

    @TempDir
    private Path folder;

    static Stream<Path> cases() throws IOException {
        try (var cases = Files.list(GOLDEN)) {
            return cases.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void documentsYieldTheTablesExpected(Path golden) throws IOException {
        var tables = run(golden.resolve("input"), Map.of());
        var expected = golden.resolve("expected");
        if (Boolean.getBoolean("golden.update")) {
            copy(tables, expected);
        }
        assertEquals(names(tables), names(expected), "a table without partner");
        for (var name : names(expected)) {
            assertEquals(
                    Files.readString(expected.resolve(name)),
                    Files.readString(tables.resolve(name)),
                    () -> golden + ": " + name);
        }
    }

    @Test
    void theOrderOfTheWorkDoesNotMatter() throws IOException {
        var one = run(Path.of("input"), Map.of("threads", "1", "chunk", "1"));
        var many = run(Path.of("input"), Map.of("threads", "3", "chunk", "5"));
        for (var name : names(one)) {
            assertEquals(Files.readString(one.resolve(name)), Files.readString(many.resolve(name)), name);
        }
    }

    @Test
    void everyCaseHasBothPartners() throws IOException {
        for (var golden : cases().toList()) {
            try (var parts = Files.list(golden)) {
                assertEquals(
                        Set.of("input", "expected"),
                        new TreeSet<>(
                                parts.map(part -> part.getFileName().toString()).toList()),
                        golden.toString());
            }
        }
        assertTrue(cases().count() >= 3);
    }

    private Path run(Path input, Map<String, String> settings) throws IOException {
        var output = Files.createTempDirectory(folder, "out");
        var all = new java.util.HashMap<>(Map.of("input", input.toString(), "output", output.toString()));
        all.putAll(settings);
        var config = RunSettings.read(all, LocalDate.of(2024, 2, 14), 2);
        new BatchRun(config, Clock.systemUTC(), Progress.NONE, new StopSignal()).run();
        return output.resolve("latest/csv");
    }

    private static TreeSet<String> names(Path tables) throws IOException {
        try (var files = Files.list(tables)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> !LEFT_OUT.contains(name))
                    .toList());
        }
    }

    private static void copy(Path tables, Path expected) throws IOException {
        Files.createDirectories(expected);
        for (var name : names(tables)) {
            Files.copy(tables.resolve(name), expected.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
