package org.dateline.run.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.dateline.run.account.CronMonitor;
import org.dateline.run.account.RunAccount;
import org.dateline.run.account.RunFolders;
import org.dateline.run.account.RunLog;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.Progress;
import org.dateline.run.course.RunFailure;
import org.dateline.run.course.RunLock;
import org.dateline.run.course.StopSignal;
import org.dateline.run.paper.Papers;
import org.dateline.run.release.RunCounts;
import org.dateline.run.settings.Locations;
import org.dateline.run.settings.RunConfig;
import org.dateline.run.step.RunSteps;
import org.dateline.run.workshop.Workshop;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** One run from lock to account: takes the lock, opens log and workshop, runs the job, writes down how it went. */
public final class BatchRun {

    private static final DateTimeFormatter RUN_ID = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'");

    private final RunConfig config;
    private final Clock clock;
    private final Progress progress;
    private final StopSignal stop;
    private final CronMonitor monitor;

    public BatchRun(RunConfig config, Clock clock, Progress progress, StopSignal stop) {
        this.config = config;
        this.clock = clock;
        this.progress = progress;
        this.stop = stop;
        this.monitor = new CronMonitor(config.pingUrl());
    }

    public RunReport run() {
        try (var lock = lock()) {
            var started = clock.instant();
            var runId = RUN_ID.format(LocalDateTime.ofInstant(started, ZoneOffset.UTC));
            var folder = runFolder(runId);
            try (var log = RunLog.start(folder)) {
                prune(folder);
                var account = new RunAccount(folder, runId, started);
                return watched(account, runId);
            }
        } catch (IOException refused) {
            throw new RunFailure(ExitCode.IO, "cannot write the account of the run", refused);
        }
    }

    /** A start that another run turns away is no failure of the night: that run is heard of itself. */
    private RunLock lock() {
        try {
            return RunLock.take(Locations.locks(config));
        } catch (RunFailure refused) {
            if (refused.exitCode() != ExitCode.LOCKED) {
                monitor.failed(refused.exitCode());
            }
            throw refused;
        }
    }

    /** While the log is open, for it tells of a monitor that does not answer. */
    private RunReport watched(RunAccount account, String runId) throws IOException {
        monitor.started();
        try {
            var report = accounted(account, runId);
            monitor.succeeded();
            return report;
        } catch (RunFailure failure) {
            monitor.failed(failure.exitCode());
            throw failure;
        } catch (IOException refused) {
            monitor.failed(ExitCode.IO);
            throw refused;
        }
    }

    private void prune(Path folder) {
        if (config.keepRuns() > 0) {
            new RunFolders(Locations.runs(config)).prune(config.keepRuns(), folder);
        }
    }

    private RunReport accounted(RunAccount account, String runId) throws IOException {
        RunSteps steps = null;
        try {
            steps = new RunSteps(config, Workshop.open(config), progress, stop, new Papers());
            var times = new BatchDriver(steps).run(runId);
            account.succeeded(steps.outcome(), times, clock.instant());
            return new RunReport(steps.outcome(), times);
        } catch (RunFailure failure) {
            throw told(failure, counts(steps), account);
        } catch (RuntimeException | Error bug) {
            throw told(
                    new RunFailure(ExitCode.INTERNAL, "internal error; the log has the details", bug),
                    counts(steps),
                    account);
        }
    }

    private static RunCounts counts(@Nullable RunSteps steps) {
        return steps == null ? RunCounts.NONE : steps.counts();
    }

    /** Writes a failure down while the log is open; a disk that is full must not hide why the run failed. */
    private RunFailure told(RunFailure failure, RunCounts counts, RunAccount account) {
        LoggerFactory.getLogger(BatchRun.class).error("{}", failure.getMessage(), failure);
        try {
            account.failed(failure, counts, clock.instant());
        } catch (IOException refused) {
            failure.addSuppressed(refused);
        }
        return failure;
    }

    private Path runFolder(String runId) {
        var folder = Locations.runs(config).resolve(runId);
        try {
            return Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new RunFailure(ExitCode.OUTPUT_NOT_WRITABLE, "cannot write to " + folder, refused);
        }
    }
}
