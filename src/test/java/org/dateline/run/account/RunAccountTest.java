package org.dateline.run.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.dateline.run.release.RunCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

class RunAccountTest {

    private static final String URL = "jdbc:postgresql://anna:hunter2@host/jobs";

    @TempDir
    private Path runs;

    @Test
    void theMetricsStandAtOnePathAndCountWhatWasSkipped() throws IOException {
        var run = Files.createDirectories(runs.resolve("20240214T021500.000Z"));
        var account = new RunAccount(run, "20240214T021500.000Z", Instant.EPOCH);
        var counts = new RunCounts(9, 20, 12, 3, 4, 1, 7);
        account.failed(new RunFailure(ExitCode.IO, "cannot write to " + URL), counts, Instant.EPOCH);
        var metrics = Files.readString(runs.resolve("metrics.prom"));
        assertEquals(metrics, Files.readString(run.resolve("metrics.prom")));
        assertTrue(metrics.contains("\ndateline_skipped 4\n"), metrics);
        assertTrue(metrics.contains("\ndateline_last_run_exit_code 74\n"), metrics);
        assertFalse(Files.exists(runs.resolve("metrics.prom.tmp")));
        assertFalse(Files.readString(run.resolve("run.json")).contains("hunter2"));
    }

    @Test
    void aLineOfTheLogIsJsonWithItsMessageFilledInAndNoPassword() throws IOException {
        try (var log = RunLog.start(runs)) {
            LoggerFactory.getLogger("org.dateline.test")
                    .warn("{} of {} at {}", 3, "ten", URL, new IllegalStateException("refused: " + URL));
        }
        var lines = Files.readAllLines(runs.resolve("log.jsonl"));
        var line = JsonMapper.shared().readTree(lines.get(lines.size() - 1));
        assertEquals(
                "3 of ten at jdbc:postgresql:***@host/jobs",
                line.path("formattedMessage").asString());
        assertFalse(String.join("\n", lines).contains("hunter2"));
    }
}
