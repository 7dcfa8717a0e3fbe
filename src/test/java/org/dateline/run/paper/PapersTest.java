package org.dateline.run.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.run.print.JsonPrint;
import org.dateline.run.release.HandWritten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {

    @TempDir
    Path folder;

    @Test
    void aReleaseGetsAllItsPapers() throws IOException {
        var release = HandWritten.release().write(folder.resolve("2024-02-14-abc"));
        new Papers().check(release).write();
        for (var paper : List.of(
                "README.md",
                "CHANGELOG.md",
                "CITATION.cff",
                "manifest.json",
                "SHA256SUMS",
                "report/quality.json",
                "report/report.html")) {
            assertTrue(Files.size(release.folder().resolve(paper)) > 0, paper);
        }
        assertFalse(Files.exists(release.folder().resolve("changes")));
        assertTrue(read(release.folder(), "CHANGELOG.md").contains("no release before"));
        assertTrue(read(release.folder(), "README.md").contains("| `event_mentions` | 1 |"));
        assertTrue(read(release.folder(), "CITATION.cff").contains("version: \"2024-02-14-abc\""));
    }

    @Test
    void theManifestKnowsWhatMadeTheRelease() throws IOException {
        var release = HandWritten.release().write(folder.resolve("2024-02-14-abc"));
        new Papers().check(release).write();
        var manifest = JsonPrint.read(release.folder().resolve("manifest.json"));
        assertEquals("2024-02-14-abc", manifest.path("release").stringValue());
        assertEquals(
                "0123456789abcdef",
                manifest.path("program").path("engine_digest").stringValue());
        assertEquals(2, manifest.path("rows").path("sentences").asLong());
        assertEquals(
                Files.size(release.folder().resolve("csv/events.csv")),
                manifest.path("files").path("csv/events.csv").path("bytes").asLong());
        assertTrue(manifest.path("quality_gate").path("passed").asBoolean());
    }

    @Test
    void theChecksumsAreThoseOfAllFilesButTheirOwn() throws IOException, NoSuchAlgorithmException {
        var release = HandWritten.release().write(folder.resolve("2024-02-14-abc"));
        new Papers().check(release).write();
        var expected = new TreeMap<String, String>();
        for (var entry : bytes(release.folder()).entrySet()) {
            if (!entry.getKey().equals("SHA256SUMS")) {
                var digest = MessageDigest.getInstance("SHA-256").digest(entry.getValue());
                expected.put(entry.getKey(), HexFormat.of().formatHex(digest));
            }
        }
        var sums = new TreeMap<String, String>();
        for (var line : Files.readAllLines(release.folder().resolve("SHA256SUMS"))) {
            sums.put(line.split("  ", 2)[1], line.split("  ", 2)[0]);
        }
        assertEquals(expected, sums);
    }

    @Test
    void theSameReleaseGetsTheSamePapers() throws IOException {
        var before = HandWritten.release().article("a0000000000000002", "Gone.").write(folder.resolve("before"));
        var one = HandWritten.release().after(before.folder()).write(folder.resolve("one/id"));
        var two = HandWritten.release().after(before.folder()).write(folder.resolve("two/id"));
        new Papers().check(one).write();
        new Papers().check(two).write();
        var expected = bytes(one.folder());
        var found = bytes(two.folder());
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((name, content) -> assertEquals(text(content), text(found.get(name)), name));
    }

    @Test
    void theChangelogComparesWithTheReleaseBefore() throws IOException {
        var before = HandWritten.release().article("a0000000000000002", "Gone.").write(folder.resolve("before"));
        new Papers().check(before).write();
        var after = HandWritten.release().after(before.folder()).write(folder.resolve("after"));
        new Papers().check(after).write();
        var changelog = read(after.folder(), "CHANGELOG.md");
        assertTrue(changelog.contains("Against release `before`. The same version of the program"), changelog);
        assertTrue(changelog.contains("| `sentences` | 3 | 0 | 0 | 1 | 2 |"), changelog);
    }

    @Test
    void theReportAsksNothingOfAnyNetworkAndEscapesWhatItQuotes() throws IOException {
        var release = HandWritten.release()
                .with("countries", "country_name", "A <b> & \"c\"")
                .write(folder.resolve("id"));
        new Papers().check(release).write();
        var report = read(release.folder(), "report/report.html");
        assertFalse(report.matches("(?s).*(https?:|<script|<link|<img|url\\(|@import).*"));
        assertTrue(report.contains("A &lt;b&gt; &amp; &quot;c&quot;"));
        assertTrue(report.length() < 500_000);
    }

    private static String read(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> bytes(Path folder) throws IOException {
        var bytes = new TreeMap<String, byte[]>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return bytes;
    }
}
