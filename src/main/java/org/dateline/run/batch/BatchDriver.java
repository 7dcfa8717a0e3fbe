package org.dateline.run.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.dateline.run.course.Secrets;
import org.dateline.run.settings.Locations;
import org.dateline.run.step.RunSteps;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Runs the steps as a Spring Batch job. Every start is a new job instance: what a killed run had done is found in the
 * extraction store, not in the job repository, so the repository may be lost at any time.
 */
public final class BatchDriver {

    /** The parameter that says where a run publishes. */
    static final String OUTPUT = "output";

    private final RunSteps steps;

    public BatchDriver(RunSteps steps) {
        this.steps = steps;
    }

    /** Runs the job to its end and tells how long each step took; a failed step comes out as what made it fail. */
    public Map<String, Duration> run(String runId) {
        var source = dataSource();
        var transactions = new JdbcTransactionManager(source);
        var threads = threads();
        try {
            var repository = repository(source, transactions);
            new Healing(repository).heal(DatelineJob.NAME);
            prune(repository);
            var operator = operator(repository);
            var job = new DatelineJob(repository, transactions, threads, steps).job();
            var parameters = new JobParametersBuilder()
                    .addString("run", runId)
                    .addLocalDate("date", steps.config().date(), false)
                    .addString("input", Secrets.hide(steps.config().input()), false)
                    .addString(OUTPUT, output(), false)
                    .toJobParameters();
            var execution = operator.start(job, parameters);
            failIfFailed(execution);
            return seconds(execution);
        } catch (RunFailure known) {
            throw known;
        } catch (Exception unexpected) {
            throw chain(unexpected).stream().anyMatch(BatchDriver::isOfADisk)
                    ? new RunFailure(ExitCode.IO, "the job repository cannot be read or written", unexpected)
                    : new RunFailure(ExitCode.INTERNAL, "the job could not be started", unexpected);
        } finally {
            threads.shutdown();
        }
    }

    /** The run that begins is one of those to keep. */
    private void prune(JobRepository repository) {
        int keep = steps.config().keepRuns();
        if (keep > 0) {
            new JobHistory(repository).prune(DatelineJob.NAME, output(), keep - 1);
        }
    }

    private String output() {
        return Secrets.hide(steps.config().output());
    }

    private DataSource dataSource() {
        return steps.config()
                .jobRepository()
                .map(Repositories::at)
                .orElseGet(() -> Repositories.inFolder(
                        Locations.state(steps.config()), steps.config().threads()));
    }

    private ThreadPoolTaskExecutor threads() {
        var threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(steps.config().threads());
        threads.setThreadNamePrefix("extract-");
        threads.setDaemon(true);
        threads.initialize();
        return threads;
    }

    static JobRepository repository(DataSource source, JdbcTransactionManager transactions) throws Exception {
        var factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(source);
        factory.setTransactionManager(transactions);
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private static TaskExecutorJobOperator operator(JobRepository repository) throws Exception {
        var operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.afterPropertiesSet();
        return operator;
    }

    private void failIfFailed(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return;
        }
        steps.stop().check();
        for (var failure : causes(execution)) {
            if (failure instanceof RunFailure known) {
                throw known;
            }
        }
        for (var failure : causes(execution)) {
            if (isOfADisk(failure)) {
                throw new RunFailure(ExitCode.IO, "reading or writing failed: " + failure.getMessage(), failure);
            }
        }
        var first = causes(execution).stream().findFirst().orElse(null);
        throw new RunFailure(
                ExitCode.INTERNAL, "the job ended " + execution.getExitStatus().getExitCode(), first);
    }

    private static List<Throwable> causes(JobExecution execution) {
        var causes = new ArrayList<Throwable>();
        execution.getAllFailureExceptions().forEach(failure -> causes.addAll(chain(failure)));
        return causes;
    }

    private static List<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(100)
                .toList();
    }

    /** A disk that is full or broken shows itself in a file, or in the job repository that is kept in one. */
    private static boolean isOfADisk(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof SQLException;
    }

    private static Map<String, Duration> seconds(JobExecution execution) {
        var seconds = new LinkedHashMap<String, Duration>();
        for (var step : execution.getStepExecutions()) {
            var start = step.getStartTime();
            var end = step.getEndTime();
            if (start != null && end != null && !step.getStepName().contains(":")) {
                seconds.put(step.getStepName(), Duration.between(start, end));
            }
        }
        return seconds;
    }
}
