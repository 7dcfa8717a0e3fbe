package org.dateline.run.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.Progress;
import org.dateline.run.course.RunFailure;
import org.dateline.run.course.RunLock;
import org.dateline.run.course.StopSignal;
import org.dateline.run.settings.RunSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to an output that others touch too: a second run, another state, rights taken away. */
class OutputKeptTest {

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void makeInput() throws IOException {
        input = Files.createDirectories(folder.resolve("in"));
        output = folder.resolve("out");
        article("a");
    }

    @Test
    void anotherStateDoesNotLetASecondRunIn() throws IOException {
        try (var held = RunLock.take(List.of(output.resolve(".lock"), folder.resolve("state1/lock")))) {
            var half = Files.createDirectories(output.resolve(".staging/half"));
            assertEquals(
                    ExitCode.LOCKED,
                    refused(Map.of("state", folder + "/state2")).exitCode());
            assertTrue(Files.exists(half));
        }
    }

    @Test
    void oneStateServesOneRunWhateverTheOutput() throws IOException {
        try (var held = RunLock.take(List.of(folder.resolve("other/.lock"), folder.resolve("state/lock")))) {
            assertEquals(
                    ExitCode.LOCKED, refused(Map.of("state", folder + "/state")).exitCode());
        }
    }

    @Test
    void aLockThatIsRefusedLeavesTheOthersFree() throws IOException {
        var first = folder.resolve("first");
        var second = folder.resolve("second");
        try (var held = RunLock.take(List.of(second))) {
            assertThrows(RunFailure.class, () -> RunLock.take(List.of(first, second)));
            RunLock.take(List.of(first)).close();
        }
    }

    @Test
    void aStateThatIsDeletedDoesNotLiftTheLock() throws IOException {
        try (var held = RunLock.take(List.of(output.resolve(".lock"), output.resolve(".state/lock")))) {
            Files.delete(output.resolve(".state/lock"));
            Files.delete(output.resolve(".state"));
            assertEquals(ExitCode.LOCKED, refused(Map.of()).exitCode());
        }
    }

    @Test
    void anOutputThatMayNotBeWrittenIsTold() throws IOException {
        Files.createDirectories(output);
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(output), "the superuser may write everywhere");
            assertEquals(
                    ExitCode.OUTPUT_NOT_WRITABLE,
                    refused(Map.of("state", folder + "/state")).exitCode());
        } finally {
            Files.setPosixFilePermissions(output, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private Path article(String name) throws IOException {
        return Files.writeString(
                input.resolve(name + ".txt"), "Norway and Sweden held talks in Oslo on Monday.\n" + name + "\n");
    }

    private RunFailure refused(Map<String, String> more) {
        return assertThrows(RunFailure.class, () -> run(more));
    }

    private void run(Map<String, String> more) {
        var settings = new HashMap<>(Map.of("input", input.toString(), "output", output.toString()));
        settings.putAll(more);
        var config = RunSettings.read(settings, LocalDate.parse("2024-02-14"), 2);
        new BatchRun(config, Clock.systemUTC(), Progress.NONE, new StopSignal()).run();
    }
}
