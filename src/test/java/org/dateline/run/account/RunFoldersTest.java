package org.dateline.run.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders of runs and of others, in one place. */
class RunFoldersTest {

    private static final String FIRST = "20240211T021500.000Z";
    private static final String SECOND = "20240212T021500.000Z";
    private static final String THIRD = "20240213T021500.000Z";
    private static final String NOW = "20240214T021500.000Z";

    @TempDir
    private Path folder;

    private Path runs;

    @BeforeEach
    void makeRuns() throws IOException {
        runs = Files.createDirectories(folder.resolve("runs"));
        for (var name : new String[] {FIRST, SECOND, THIRD, NOW}) {
            write(name, "run.json");
            write(name, "log.jsonl");
            write(name, "metrics.prom");
        }
        Files.writeString(runs.resolve("metrics.prom"), "");
    }

    @Test
    void theOldestGo() {
        prune(2, NOW);
        assertEquals(Set.of(THIRD, NOW, "metrics.prom"), names());
        prune(7, NOW);
        assertEquals(Set.of(THIRD, NOW, "metrics.prom"), names());
    }

    @Test
    void theRunThatPrunesStaysAlsoWithTheClockSetBack() {
        prune(1, FIRST);
        assertEquals(Set.of(FIRST, "metrics.prom"), names());
    }

    @Test
    void aKilledRunIsPrunedToo() throws IOException {
        Files.delete(runs.resolve(FIRST).resolve("run.json"));
        write(FIRST, "run.json.tmp");
        Files.createDirectories(runs.resolve("20240210T021500.000Z"));
        prune(3, NOW);
        assertEquals(Set.of(SECOND, THIRD, NOW, "metrics.prom"), names());
    }

    @Test
    void whatIsNotOursStaysAndDoesNotCount() throws IOException {
        write("20240101", "run.json");
        write("20240210T021500.000Z-copy", "run.json");
        write(FIRST, "why-it-failed.txt");
        Files.createDirectories(runs.resolve(SECOND).resolve("log.jsonl.d"));
        Files.createSymbolicLink(
                runs.resolve("20240209T021500.000Z"), Files.createDirectories(folder.resolve("elsewhere")));
        prune(1, NOW);
        assertEquals(
                Set.of(
                        "20240101",
                        "20240209T021500.000Z",
                        "20240210T021500.000Z-copy",
                        FIRST,
                        SECOND,
                        NOW,
                        "metrics.prom"),
                names());
        assertTrue(Files.exists(runs.resolve(FIRST).resolve("run.json")));
    }

    @Test
    void whatCannotBePrunedIsALineOfTheLog() throws IOException {
        var log = RunLog.start(folder);
        new RunFolders(folder.resolve("nowhere")).prune(1, runs.resolve(NOW));
        log.close();
        var line = Files.readString(folder.resolve("log.jsonl"));
        assertTrue(line.contains("cannot prune") && line.contains("nowhere"), line);
    }

    private void prune(int keep, String current) {
        new RunFolders(runs).prune(keep, runs.resolve(current));
    }

    private void write(String run, String name) throws IOException {
        Files.writeString(Files.createDirectories(runs.resolve(run)).resolve(name), "{}");
    }

    private Set<String> names() {
        return new TreeSet<>(Set.of(runs.toFile().list()));
    }
}
