package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators copy from {@code jobs/}, tried with a program in place of Java that says something and ends as it is told. */
class JobsTest {

    private record Ended(int code, String said) {}

    @TempDir
    private Path folder;

    @Test
    void aNightThatWentWellSaysNothing() throws Exception {
        assertEquals(new Ended(0, ""), night("echo some progress; echo more >&2; exit 0"));
    }

    @Test
    void aNightThatFailedTellsAllThatWasSaidAndHowItEnded() throws Exception {
        var ended = night("echo some progress; echo the reason >&2; exit 65");
        assertEquals(65, ended.code());
        assertEquals(
                "some progress\nthe reason\ndateline: exit 65: the quality gate failed; the last release is still the newest\n",
                ended.said());
    }

    @Test
    void everyExitCodeIsPassedOn() throws Exception {
        for (var code : List.of(64, 70, 73, 74, 75, 78, 143)) {
            var ended = night("exit " + code);
            assertEquals(code, ended.code());
            assertTrue(ended.said().startsWith("dateline: exit " + code + ": "), ended.said());
        }
    }

    @Test
    void theProcessListShowsTheSettingsFileAndNoSetting() throws Exception {
        assertTrue(night("echo \"$@\"; exit 70").said().contains("-jar dateline.jar --config nightly.yaml\n"));
    }

    @Test
    void aSignalReachesTheProgram() throws Exception {
        var process = start("trap 'exit 143' TERM; touch " + folder + "/begun; while :; do sleep 0.1; done");
        while (!Files.exists(folder.resolve("begun"))) {
            assertTrue(process.isAlive());
            Thread.sleep(20);
        }
        process.toHandle().destroy(); // not process.destroy(), which closes what the script speaks into
        assertEquals(143, process.waitFor());
    }

    @Test
    void theScriptPassesShellcheck() throws Exception {
        assumeTrue(isThere("shellcheck"), "shellcheck is not installed");
        assertEquals(new Ended(0, ""), run(List.of("shellcheck", "jobs/nightly.sh")));
    }

    @Test
    void systemdTakesTheUnits() throws Exception {
        assumeTrue(isThere("systemd-analyze"), "systemd is not installed");
        for (var unit : List.of("dateline.service", "dateline-failed.service", "dateline.timer")) {
            var text = Files.readString(Path.of("jobs", unit)).replace("/opt/dateline/nightly.sh", "/bin/true");
            Files.writeString(folder.resolve(unit), text);
        }
        for (var unit : List.of("dateline.timer", "dateline-failed.service")) {
            assertEquals(
                    new Ended(0, ""),
                    run(List.of(
                            "systemd-analyze", "verify", folder.resolve(unit).toString())));
        }
    }

    @Test
    void cronTakesTheLine() throws Exception {
        var lines = Files.readAllLines(Path.of("jobs/crontab"));
        var night = lines.get(lines.size() - 1);
        assertTrue(night.matches("\\d{1,2} \\d{1,2} \\* \\* \\* ([A-Z_]+=[^ %]+ )*/[^ %]+"), night);
        for (var line : lines.subList(0, lines.size() - 1)) {
            assertTrue(line.startsWith("#") || line.matches("[A-Z_]+=\\S+"), line);
        }
    }

    private Ended night(String program) throws Exception {
        return ended(start(program));
    }

    private Process start(String program) throws IOException {
        var java = folder.resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + program + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        var night = new ProcessBuilder("bash", "jobs/nightly.sh").redirectErrorStream(true);
        night.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        night.environment().put("DATELINE_JAR", "dateline.jar");
        night.environment().put("DATELINE_CONFIG", "nightly.yaml");
        night.environment()
                .put("TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString());
        return night.start();
    }

    private static Ended run(List<String> command) throws Exception {
        return ended(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private static Ended ended(Process process) throws Exception {
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return new Ended(process.exitValue(), said);
    }

    private static boolean isThere(String program) {
        for (var folder : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
