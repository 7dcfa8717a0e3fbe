package org.dateline.run.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.course.Progress;
import org.dateline.run.course.StopSignal;
import org.dateline.run.print.JsonPrint;
import org.dateline.run.release.Outcome;
import org.dateline.run.settings.RunSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last release is the newest one only as long as it is what its manifest says, and what came of it is told. */
class LastReleaseTest {

    private static final String EVENTS = "csv/events.csv";

    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectories(folder.resolve("in"));
        article("a", "Norway and Sweden held talks in Oslo on Monday.");
        article("b", "France condemned the attack in Lagos on Tuesday.");
    }

    @Test
    void aFileThatIsMissingHasAllPublishedAnew() throws IOException {
        var first = run();
        Files.delete(release(first).resolve(EVENTS));
        var second = run();
        assertTrue(second.isNew());
        assertEquals(first.releaseId() + "-2", second.releaseId());
        assertEquals(
                Optional.of("the last release, " + first.releaseId() + ", is not trusted: " + EVENTS + " is missing"),
                second.distrust());
        assertTrue(Files.exists(release(second).resolve(EVENTS)));
        assertFalse(Files.exists(release(first).resolve(EVENTS)), "what is published never changes");
        assertFalse(run().isNew());
    }

    @Test
    void aFlippedBitIsFoundIfEveryByteIsRead() throws IOException {
        var events = release(run()).resolve(EVENTS);
        var bytes = Files.readAllBytes(events);
        bytes[bytes.length - 3] ^= 1;
        Files.write(events, bytes);
        assertFalse(run().isNew());
        var verified = run(Map.of("verify", "true"));
        var words = verified.distrust().orElseThrow();
        assertTrue(words.endsWith(": csv/events.csv is not what SHA256SUMS says"), words);
        assertFalse(run(Map.of("verify", "true")).isNew());
    }

    @Test
    void whatIsDamagedIsNotComparedWith() throws IOException {
        var whole = run();
        article("c", "Chile and Peru signed an agreement in Lima.");
        var damaged = run();
        Files.writeString(release(damaged).resolve(EVENTS), "\"open");
        article("d", "Kenya and Uganda held talks in Nairobi.");
        var next = run();
        assertEquals(whole.releaseId(), before(next));
        assertTrue(next.distrust().isPresent());
        assertTrue(changed(next, "articles_added.csv").contains("c.txt"));
    }

    @Test
    void thereAndBackOnOneDayTellsBothChanges() throws IOException {
        var a = run();
        article("b", "Ghana condemned the attack in Lagos on Tuesday.");
        var b = run();
        article("b", "France condemned the attack in Lagos on Tuesday.");
        var again = run();
        assertEquals(a.releaseId() + "-2", again.releaseId());
        assertEquals(b.releaseId(), before(again));
        assertTrue(changed(again, "removed.csv").lines().count() > 1);
        assertEquals(Optional.empty(), again.distrust());
        Files.writeString(folder.resolve("out/CURRENT"), b.releaseId() + "\n");
        assertEquals(again.releaseId(), run().releaseId(), "a killed run had made it for this very place");
        assertFalse(run().isNew());
    }

    private String changed(Outcome outcome, String file) throws IOException {
        return Files.readString(release(outcome).resolve("changes").resolve(file));
    }

    private String before(Outcome outcome) throws IOException {
        return JsonPrint.read(release(outcome).resolve("manifest.json"))
                .path("previous_release")
                .asString();
    }

    private Path release(Outcome outcome) {
        return folder.resolve("out/releases").resolve(outcome.releaseId());
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(input.resolve(name + ".txt"), text + "\n");
    }

    private Outcome run() {
        return run(Map.of());
    }

    private Outcome run(Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                "input", input.toString(), "output", folder.resolve("out").toString(), "article-pages", "0"));
        settings.putAll(more);
        var config = RunSettings.read(settings, LocalDate.parse("2024-02-14"), 2);
        return new BatchRun(config, Clock.systemUTC(), Progress.NONE, new StopSignal())
                .run()
                .outcome();
    }
}
