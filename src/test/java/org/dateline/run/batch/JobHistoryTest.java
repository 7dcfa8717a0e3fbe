package org.dateline.run.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dateline.run.account.RunLog;
import org.dateline.run.course.Progress;
import org.dateline.run.course.StopSignal;
import org.dateline.run.settings.RunSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What the job repository remembers of runs that ended in every way, and of those that did not. */
class JobHistoryTest {

    @TempDir
    private Path folder;

    private DataSource source;
    private JobRepository repository;

    @BeforeEach
    void makeRepository() throws Exception {
        source = Repositories.inFolder(Files.createDirectories(folder.resolve("state")), 1);
        repository = BatchDriver.repository(source, new JdbcTransactionManager(source));
    }

    @Test
    void theOldestAreForgottenWithAllTheirRows() throws Exception {
        for (int run = 1; run <= 5; run++) {
            execution("r" + run, "out", BatchStatus.COMPLETED);
        }
        prune(2);
        assertEquals(List.of("r5", "r4"), remembered());
        for (var table : new String[] {"INSTANCE", "EXECUTION", "EXECUTION_CONTEXT"}) {
            assertEquals(2, count("BATCH_JOB_" + table), table);
        }
        assertEquals(2, count("BATCH_STEP_EXECUTION"));
        assertEquals(2, count("BATCH_STEP_EXECUTION_CONTEXT"));
    }

    @Test
    void whatDidNotCompleteStaysUntilALaterOneHas() throws Exception {
        execution("r1", "out", BatchStatus.FAILED);
        execution("r2", "out", BatchStatus.COMPLETED);
        execution("r3", "out", BatchStatus.STOPPED);
        execution("r4", "out", BatchStatus.FAILED);
        prune(1);
        assertEquals(List.of("r4", "r3"), remembered());
        execution("r5", "out", BatchStatus.COMPLETED);
        prune(1);
        assertEquals(List.of("r5"), remembered());
    }

    @Test
    void whatRunsStays() throws Exception {
        execution("r1", "out", BatchStatus.STARTED);
        execution("r2", "out", BatchStatus.STOPPING);
        execution("r3", "out", BatchStatus.COMPLETED);
        prune(1);
        assertEquals(List.of("r3", "r2", "r1"), remembered());
    }

    @Test
    void runsOfAnotherOutputStay() throws Exception {
        execution("r1", "out", BatchStatus.COMPLETED);
        execution("x1", "elsewhere", BatchStatus.COMPLETED);
        execution("x2", "elsewhere", BatchStatus.COMPLETED);
        execution("r2", "out", BatchStatus.COMPLETED);
        prune(1);
        assertEquals(List.of("r2", "x2", "x1"), remembered());
    }

    @Test
    void whatCannotBePrunedIsALineOfTheLog() throws Exception {
        new JdbcTemplate(source).execute("drop all objects");
        try (var log = RunLog.start(folder)) {
            prune(1);
        }
        assertTrue(Files.readString(folder.resolve("log.jsonl")).contains("cannot prune the job repository"));
    }

    @Test
    void aRunPrunesBoth() throws IOException {
        var input = Files.createDirectories(folder.resolve("in"));
        Files.writeString(input.resolve("a.txt"), "Norway and Sweden held talks in Oslo on Monday.\n");
        for (int second = 1; second <= 3; second++) {
            run(input, Clock.offset(Clock.systemUTC(), Duration.ofSeconds(second)));
        }
        try (var runs = Files.list(folder.resolve("out/runs"))) {
            assertEquals(2, runs.filter(Files::isDirectory).count());
        }
        source = Repositories.inFolder(folder.resolve("out/.state"), 1);
        assertEquals(2, count("BATCH_JOB_EXECUTION"));
    }

    private void run(Path input, Clock clock) {
        var settings = Map.of(
                "input", input.toString(), "output", folder.resolve("out").toString(), "keep-runs", "2");
        var config = RunSettings.read(settings, LocalDate.ofInstant(Instant.EPOCH, clock.getZone()), 2);
        new BatchRun(config, clock, Progress.NONE, new StopSignal()).run();
    }

    private void prune(int keep) {
        new JobHistory(repository).prune(DatelineJob.NAME, "out", keep);
    }

    private void execution(String run, String output, BatchStatus status) throws Exception {
        var parameters = new JobParametersBuilder()
                .addString("run", run)
                .addString(BatchDriver.OUTPUT, output, false)
                .toJobParameters();
        var instance = repository.createJobInstance(DatelineJob.NAME, parameters);
        var execution = repository.createJobExecution(instance, parameters, new ExecutionContext());
        repository.createStepExecution("survey", execution);
        execution.setStatus(status);
        execution.setEndTime(status.isRunning() ? null : LocalDateTime.of(2024, 2, 14, 2, 15));
        repository.update(execution);
    }

    /** The newest first. */
    private List<String> remembered() {
        return repository.getJobInstances(DatelineJob.NAME, 0, 100).stream()
                .flatMap(instance -> repository.getJobExecutions(instance).stream())
                .flatMap(execution ->
                        Stream.ofNullable(execution.getJobParameters().getString("run")))
                .toList();
    }

    private int count(String table) {
        var rows = new JdbcTemplate(source).queryForObject("select count(*) from " + table, Integer.class);
        return rows == null ? 0 : rows;
    }
}
