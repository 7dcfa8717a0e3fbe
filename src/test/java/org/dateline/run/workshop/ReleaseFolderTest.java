package org.dateline.run.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.dateline.run.settings.RunSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output that others touch too: a copy of it, a clock set back, folders that are no releases. */
class ReleaseFolderTest {

    @TempDir
    private Path output;

    @Test
    void aFolderInPlaceOfTheLinkIsToldBeforeAnythingIsDone() throws IOException {
        publish("2024-02-14-a", 0);
        Files.delete(output.resolve("latest"));
        Files.createDirectories(output.resolve("latest/csv"));
        var failure = assertThrows(RunFailure.class, this::open);
        assertEquals(ExitCode.OUTPUT_NOT_WRITABLE, failure.exitCode());
        assertTrue(String.valueOf(failure.getMessage()).contains("rename or delete it"), failure.getMessage());
        Files.move(output.resolve("latest"), output.resolve("copied"));
        publish("2024-02-15-b", 0);
        assertEquals(Path.of("releases/2024-02-15-b"), Files.readSymbolicLink(output.resolve("latest")));
    }

    @Test
    void aFolderThatTakesThePlaceOfTheLinkMeanwhileIsTold() throws IOException {
        publish("2024-02-14-a", 0);
        var releases = open();
        Files.delete(output.resolve("latest"));
        Files.createDirectories(output.resolve("latest/csv"));
        assertThrows(RunFailure.class, () -> releases.mend("2024-02-14-a"));
    }

    @Test
    void onlyReleasesArePruned() throws IOException {
        publish("2024-02-14-a", 0);
        foreign("by-hand", "notes.txt", "mine");
        foreign("2024-01-01-abc", "manifest.json", "{\"release\" : \"another\"}");
        publish("2024-02-15-b", 1);
        assertEquals(Set.of("by-hand", "2024-01-01-abc", "2024-02-15-b"), releases());
    }

    @Test
    void withTheClockSetBackTheReleaseBeforeStays() throws IOException {
        publish("2024-03-01-a", 2);
        publish("2024-03-02-b", 2);
        publish("2024-02-01-c", 2);
        publish("2024-02-02-d", 2);
        assertEquals(Set.of("2024-02-01-c", "2024-02-02-d"), releases());
    }

    @Test
    void whatNoReleaseNamesGoesByItsDay() throws IOException {
        publish("2024-03-01-a", 0);
        publish("2024-03-02-b", 0);
        open().point("2024-03-01-a");
        publish("2024-03-03-c", 0);
        open().prune(3);
        assertEquals(Set.of("2024-03-01-a", "2024-03-02-b", "2024-03-03-c"), releases());
        open().prune(2);
        assertEquals(Set.of("2024-03-01-a", "2024-03-03-c"), releases());
    }

    private ReleaseFolder open() throws IOException {
        var settings = Map.of("output", output.toString());
        return ReleaseFolder.open(RunSettings.read(settings, LocalDate.EPOCH, 1));
    }

    private void publish(String id, int keep) throws IOException {
        var releases = open();
        var previous = releases.current().map(before -> "\"" + before + "\"").orElse("null");
        var staged = releases.stage(id);
        Files.writeString(
                staged.resolve("manifest.json"),
                "{\n  \"release\" : \"" + id + "\",\n  \"previous_release\" : " + previous + "\n}\n");
        releases.publish(id, staged);
        if (keep > 0) {
            releases.prune(keep);
        }
    }

    private void foreign(String name, String file, String text) throws IOException {
        var folder = Files.createDirectories(output.resolve("releases").resolve(name));
        Files.writeString(folder.resolve(file), text);
    }

    private Set<String> releases() throws IOException {
        var names = new TreeSet<String>();
        try (var all = Files.list(output.resolve("releases"))) {
            all.forEach(release -> names.add(release.getFileName().toString()));
        }
        return names;
    }
}
