package org.dateline.run.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dateline.io.output.CsvProfile;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunSettingsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 14);

    @Test
    void defaultsRunInputToOutput() {
        var config = RunSettings.read(Map.of(), TODAY, 3);
        assertEquals("input", config.input());
        assertEquals("output", config.output());
        assertEquals(TODAY, config.date());
        assertEquals(3, config.threads());
    }

    @Test
    void everySettingIsRead() {
        var config = RunSettings.read(
                Map.of(
                        "input", "hdfs://nn/in",
                        "output", "s3a://bucket/out",
                        "state", "/state",
                        "date", "2023-01-02",
                        "threads", "5",
                        "chunk", "6",
                        "csv-profile", "excel",
                        "keep", "7",
                        "publish-anyway", "true",
                        "time-rules", "my/dates.yaml"),
                TODAY,
                1);
        assertEquals(Optional.of("my/dates.yaml"), config.timeRules());
        assertEquals(LocalDate.of(2023, 1, 2), config.date());
        assertEquals(5, config.threads());
        assertEquals(6, config.chunk());
        assertEquals(CsvProfile.EXCEL, config.csvProfile());
        assertEquals(7, config.keep());
        assertTrue(config.publishAnyway());
    }

    @Test
    void allProblemsAreToldAtOnce() {
        var failure = assertThrows(
                RunFailure.class,
                () -> RunSettings.read(
                        Map.of("threads", "many", "date", "yesterday", "colour", "red", "progress", "loud"), TODAY, 1));
        assertEquals(ExitCode.CONFIGURATION, failure.exitCode());
        assertEquals(4, failure.getMessage().lines().count(), failure.getMessage());
    }

    @Test
    void aRemoteOutputNeedsALocalState() {
        var failure =
                assertThrows(RunFailure.class, () -> RunSettings.read(Map.of("output", "hdfs://nn/out"), TODAY, 1));
        assertTrue(failure.getMessage().contains("--state"));
    }

    @Test
    void filesOfTheUserAreLocal() {
        var failure = assertThrows(
                RunFailure.class,
                () -> RunSettings.read(
                        Map.of("time-rules", "hdfs://nn/dates.yaml", "event-rules", "hdfs://nn/triggers.yaml"),
                        TODAY,
                        1));
        assertEquals(2, failure.getMessage().lines().count(), failure.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hc-ping.com/5a1e",
                "ftp://host/5a1e",
                "https:///5a1e",
                "https://host/5a1e 5a1e",
                "https://a b/5a1e",
                ""
            })
    void aWrongPingUrlIsToldWithoutQuotingIt(String wrong) {
        var failure = assertThrows(RunFailure.class, () -> RunSettings.read(Map.of("ping-url", wrong), TODAY, 1));
        assertEquals("--ping-url must be an http or https address", failure.getMessage());
    }

    @Test
    void everySettingIsExplained() {
        for (var setting : RunSettings.all()) {
            assertTrue(setting.description().length() > 10, setting.name());
        }
    }
}
