package org.dateline.run.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program at times spread over its whole run, starts it again with the same command, and compares the release.
 * Slow: {@code mvn -P kill verify}; {@code -Dkill.count=300} for the long version.
 */
@Tag("kill")
class KillTest {

    private static final int COUNT = Integer.getInteger("kill.count", 30);

    @TempDir
    private Path folder;

    @Test
    void aKilledRunEndsAsIfNothingHadHappened() throws Exception {
        long began = System.nanoTime();
        assertEquals(0, start("calm").waitFor());
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        var expected = data("calm");
        int killed = 0;
        for (int i = 0; i < COUNT; i++) {
            var output = "killed" + i;
            var process = start(output);
            if (!process.waitFor(millis * i / COUNT, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            }
            neverHalfARelease(output, expected);
            assertEquals(0, start(output).waitFor(), "the second start of run " + i);
            assertEquals(expected, data(output), "run " + i + " killed after " + millis * i / COUNT + " ms");
        }
        System.out.println(killed + " of " + COUNT + " runs were killed; every release was the same");
        assertTrue(killed > COUNT / 2);
    }

    @Test
    void aStoppedRunEndsWithTheSignalsCodeAndGoesOn() throws Exception {
        assertEquals(0, start("calm").waitFor());
        var expected = data("calm");
        for (int i = 1; i <= Math.max(3, COUNT / 3); i++) {
            var process = start("stopped" + i);
            if (!process.waitFor(400L * i, TimeUnit.MILLISECONDS)) {
                process.destroy();
                int code = process.waitFor();
                assertTrue(code == 143 || code == 0, "exit code " + code);
            }
            assertEquals(0, start("stopped" + i).waitFor());
            assertEquals(expected, data("stopped" + i));
        }
    }

    private void neverHalfARelease(String output, Map<String, String> expected) throws Exception {
        var releases = folder.resolve(output).resolve("releases");
        if (Files.exists(folder.resolve(output).resolve("latest"))) {
            assertEquals(expected, data(output));
        }
        if (Files.exists(releases)) {
            try (var all = Files.list(releases)) {
                for (var release : all.toList()) {
                    assertTrue(Files.exists(release.resolve("SHA256SUMS")), release.toString());
                }
            }
        }
    }

    private Process start(String output) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.dateline.run.cli.Dateline",
                "--input",
                "input",
                "--output",
                folder.resolve(output).toString(),
                "--date",
                "2024-02-14",
                "--chunk",
                "1"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), output + ".log"))
                .start();
    }

    private Map<String, String> data(String output) throws Exception {
        var release = folder.resolve(output).resolve("latest").toRealPath();
        var digests = new TreeMap<String, String>();
        for (var part : List.of("csv", "parquet")) {
            try (var files = Files.walk(release.resolve(part))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                    digests.put(
                            release.relativize(file).toString(), HexFormat.of().formatHex(digest));
                }
            }
        }
        return digests;
    }
}
