package org.dateline.run.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.Progress;
import org.dateline.run.course.RunFailure;
import org.dateline.run.course.RunLock;
import org.dateline.run.course.StopSignal;
import org.dateline.run.settings.RunSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole road on the sample articles, in this process. */
class BatchRunTest {

    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void copySamples() throws IOException {
        input = folder.resolve("input");
        try (var files = Files.walk(Path.of("input"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = input.resolve(Path.of("input").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void aReleaseHasEveryPromisedPart() throws IOException {
        var report = run("out", Map.of());
        var release = folder.resolve("out/latest");
        assertTrue(report.outcome().isNew());
        assertEquals(
                report.outcome().releaseId(),
                Files.readString(folder.resolve("out/CURRENT")).strip());
        for (var name : new String[] {
            "csv/articles.csv",
            "csv/event_mentions.csv",
            "excel/dateline.xlsx",
            "parquet/events/_SUCCESS",
            "codebook.csv",
            "datapackage.json",
            "manifest.json",
            "SHA256SUMS",
            "README.md",
            "report/report.html",
            "report/quality.json",
            "load/load_duckdb.sql"
        }) {
            assertTrue(Files.size(release.resolve(name)) >= 0, name);
        }
        var counts = report.outcome().counts();
        assertEquals(counts.read(), counts.articles() + counts.rejected() + counts.skipped() + counts.duplicates());
    }

    @Test
    void aSecondRunOverTheSameInputExtractsAndPublishesNothing() throws IOException {
        var first = run("out", Map.of());
        var second = run("out", Map.of("date", "2024-03-01"));
        assertFalse(second.outcome().isNew());
        assertEquals(0, second.outcome().counts().extracted());
        assertEquals(first.outcome().releaseId(), second.outcome().releaseId());
        assertEquals(
                first.outcome().counts().articles(), second.outcome().counts().articles());
    }

    @Test
    void threadsChunksAndALostStateDoNotChangeAByte() throws IOException {
        run("one", Map.of("threads", "1", "chunk", "1"));
        run("four", Map.of("threads", "4", "chunk", "7"));
        assertEquals(data("one"), data("four"));
    }

    @Test
    void nightlyIncrementsEndAsOneFullRun() throws IOException {
        var late = input.resolve("late.txt");
        Files.writeString(late, "Norway and Sweden held talks in Oslo on Monday.\n");
        run("steps", Map.of("date", "2024-02-14"));
        Files.writeString(late, "Norway and Denmark held talks in Oslo on Tuesday.\n");
        Files.writeString(input.resolve("2024-02-15_new.txt"), "France condemned the attack on Thursday.\n");
        run("steps", Map.of("date", "2024-02-15"));
        Files.delete(late);
        run("steps", Map.of("date", "2024-02-16"));
        run("once", Map.of("date", "2024-02-16"));
        assertEquals(data("once"), data("steps"));
        try (var releases = Files.list(folder.resolve("steps/releases"))) {
            assertEquals(3, releases.count());
        }
    }

    @Test
    void onlyNewAndChangedDocumentsAreExtracted() throws IOException {
        var all = run("out", Map.of()).outcome().counts().extracted();
        Files.writeString(input.resolve("new.txt"), "Chile and Peru signed an agreement.\n");
        assertEquals(1, run("out", Map.of()).outcome().counts().extracted());
        assertTrue(all > 1);
    }

    @Test
    void oldReleasesArePruned() throws IOException {
        run("out", Map.of("keep", "1", "date", "2024-02-14"));
        Files.writeString(input.resolve("new.txt"), "Chile and Peru signed an agreement.\n");
        run("out", Map.of("keep", "1", "date", "2024-02-15"));
        try (var releases = Files.list(folder.resolve("out/releases"))) {
            assertEquals(1, releases.count());
        }
    }

    @Test
    void aBrokenJobRepositoryIsMadeAnew() throws IOException {
        run("out", Map.of());
        Files.writeString(folder.resolve("out/.state/jobs.mv.db"), "broken", StandardOpenOption.TRUNCATE_EXISTING);
        Files.writeString(input.resolve("new.txt"), "Chile and Peru signed an agreement.\n");
        assertTrue(run("out", Map.of()).outcome().isNew());
    }

    @Test
    void aJobRepositoryThatWasKilledWhileItWasMadeIsMadeAnew() throws Exception {
        var state = Files.createDirectories(folder.resolve("out/.state"));
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + state.resolve("jobs"), "dateline", "");
                var statement = connection.createStatement()) {
            statement.execute("create table BATCH_JOB_INSTANCE (JOB_INSTANCE_ID bigint)");
        }
        assertTrue(run("out", Map.of()).outcome().isNew());
        assertTrue(Files.exists(state.resolve("jobs.broken.mv.db")));
    }

    @Test
    void aDamagedExtractionIsMadeAgain() throws IOException {
        run("out", Map.of());
        try (var chunks = Files.list(folder.resolve("out/.state/extractions"))) {
            var chunk = chunks.findFirst().orElseThrow();
            Files.write(chunk, java.util.Arrays.copyOf(Files.readAllBytes(chunk), 100));
        }
        Files.writeString(input.resolve("new.txt"), "Chile and Peru signed an agreement.\n");
        assertTrue(run("out", Map.of()).outcome().counts().extracted() > 1);
        run("once", Map.of());
        assertEquals(data("once"), data("out"));
    }

    @Test
    void aSecondStartIsTurnedAway() throws IOException {
        try (var held = RunLock.take(List.of(folder.resolve("out/.state/lock")))) {
            var failure = assertThrows(RunFailure.class, () -> run("out", Map.of()));
            assertEquals(ExitCode.LOCKED, failure.exitCode());
        }
        assertFalse(Files.exists(folder.resolve("out/CURRENT")));
    }

    @Test
    void whoeverComesSecondChangesNothing() throws IOException {
        run("out", Map.of());
        var half = Files.createDirectories(folder.resolve("out/.staging/half"));
        Files.writeString(input.resolve("new.txt"), "Chile and Peru signed an agreement.\n");
        var before = files("out");
        try (var held = RunLock.take(List.of(folder.resolve("out/.state/lock")))) {
            assertThrows(RunFailure.class, () -> run("out", Map.of()));
            assertTrue(Files.exists(half), "the first run's staging is its own");
            assertEquals(before, files("out"));
        }
        assertTrue(run("out", Map.of()).outcome().isNew());
        assertFalse(Files.exists(half));
    }

    @Test
    void ofTwoStartsAtOnceOneRuns() throws Exception {
        var start = new CountDownLatch(1);
        var codes = new ArrayList<Future<ExitCode>>();
        var threads = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 2; i++) {
            codes.add(threads.submit(() -> {
                start.await();
                return codeOf("out");
            }));
        }
        start.countDown();
        var ended = List.of(codes.get(0).get(), codes.get(1).get());
        threads.shutdown();
        assertTrue(ended.contains(ExitCode.OK), ended.toString());
        assertTrue(Set.of(ExitCode.OK, ExitCode.LOCKED).containsAll(ended), ended.toString());
        run("once", Map.of());
        assertEquals(data("once"), data("out"));
    }

    private ExitCode codeOf(String output) {
        try {
            run(output, Map.of());
            return ExitCode.OK;
        } catch (RunFailure failure) {
            return failure.exitCode();
        }
    }

    private List<String> files(String output) throws IOException {
        try (var files = Files.walk(folder.resolve(output))) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    @Test
    void aRunThatDiedBeforeItsReleaseWasNamedIsMended() throws IOException {
        var first = run("out", Map.of()).outcome().releaseId();
        var added = Files.writeString(input.resolve("new.txt"), "Chile and Peru signed an agreement.\n");
        var second = run("out", Map.of()).outcome().releaseId();
        Files.writeString(folder.resolve("out/CURRENT"), first + "\n");
        Files.writeString(folder.resolve("out/.latest.tmp"), "");
        assertEquals(second, run("out", Map.of()).outcome().releaseId());
        assertEquals(second, Files.readString(folder.resolve("out/CURRENT")).strip());
        Files.delete(added);
        Files.writeString(folder.resolve("out/CURRENT"), first + "\n");
        assertFalse(run("out", Map.of()).outcome().isNew());
        assertEquals(
                first, folder.resolve("out/latest").toRealPath().getFileName().toString());
        assertFalse(Files.exists(folder.resolve("out/.latest.tmp")));
    }

    @Test
    void aChunkWithOneWrongByteIsMadeAgainByTheNextStart() throws IOException {
        run("out", Map.of("chunk", "100", "threads", "1"));
        try (var chunks = Files.list(folder.resolve("out/.state/extractions"))) {
            var chunk = chunks.findFirst().orElseThrow();
            var bytes = Files.readAllBytes(chunk);
            bytes[bytes.length - 3] ^= 1;
            Files.write(chunk, bytes);
        }
        Files.writeString(input.resolve("new.txt"), "Chile and Peru signed an agreement.\n");
        assertEquals(
                ExitCode.IO,
                assertThrows(RunFailure.class, () -> run("out", Map.of())).exitCode());
        run("out", Map.of());
        run("once", Map.of());
        assertEquals(data("once"), data("out"));
    }

    @Test
    void aMissingInputIsAProblemOfConfiguration() {
        var failure = assertThrows(RunFailure.class, () -> run("out", Map.of("input", folder + "/nowhere")));
        assertEquals(ExitCode.CONFIGURATION, failure.exitCode());
    }

    @Test
    void anEmptyInputThatIsMeantIsAnEmptyRelease() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        var report = run("out", Map.of("input", folder.resolve("empty").toString(), "publish-anyway", "true"));
        assertEquals(0, report.outcome().counts().articles());
        assertNotEquals("", Files.readString(folder.resolve("out/latest/csv/articles.csv")));
    }

    @Test
    void aStopIsObeyedAndTheNextStartGoesOn() throws IOException {
        var stop = new StopSignal();
        stop.ask();
        var failure = assertThrows(RunFailure.class, () -> run("out", Map.of(), stop));
        assertEquals(ExitCode.STOPPED, failure.exitCode());
        run("out", Map.of());
        run("once", Map.of());
        assertEquals(data("once"), data("out"));
    }

    private RunReport run(String output, Map<String, String> settings) {
        return run(output, settings, new StopSignal());
    }

    private RunReport run(String output, Map<String, String> settings, StopSignal stop) {
        var all = new HashMap<>(Map.of(
                "input", input.toString(), "output", folder.resolve(output).toString()));
        all.putAll(settings);
        var config = RunSettings.read(all, LocalDate.of(2024, 2, 14), 2);
        return new BatchRun(config, Clock.systemUTC(), Progress.NONE, stop).run();
    }

    /** Every file in csv/ and parquet/ of the newest release. */
    private Map<String, String> data(String output) throws IOException {
        var release = folder.resolve(output).resolve("latest").toRealPath();
        var bytes = new TreeMap<String, String>();
        for (var part : new String[] {"csv", "parquet"}) {
            try (var files = Files.walk(release.resolve(part))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    bytes.put(
                            release.relativize(file).toString(),
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return bytes;
    }
}
