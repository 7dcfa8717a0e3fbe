package org.dateline.run.batch;

import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;

/**
 * The runs that the job repository remembers. Those of other outputs are left alone, for a database may serve several. A run
 * that did not complete stays until a later one has: only then is its work done.
 */
final class JobHistory {

    private static final int MOST_INSTANCES = 1000;

    private final JobRepository repository;

    JobHistory(JobRepository repository) {
        this.repository = repository;
    }

    /** Forgets all but the newest {@code keep}; if it cannot, that is a line of the log. */
    void prune(String job, String output, int keep) {
        try {
            forget(job, output, keep);
        } catch (RuntimeException refused) {
            LoggerFactory.getLogger(JobHistory.class).warn("cannot prune the job repository: {}", refused.toString());
        }
    }

    private void forget(String job, String output, int keep) {
        int met = 0;
        boolean completed = false;
        for (var instance : repository.getJobInstances(job, 0, MOST_INSTANCES)) {
            var executions = repository.getJobExecutions(instance);
            if (!isOf(output, executions)) {
                continue;
            }
            met++;
            if (met > keep && isDone(executions, completed)) {
                repository.deleteJobInstance(instance);
            }
            completed |= executions.stream().anyMatch(JobHistory::isCompleted);
        }
    }

    private static boolean isOf(String output, List<JobExecution> executions) {
        return !executions.isEmpty()
                && executions.stream()
                        .allMatch(execution ->
                                output.equals(execution.getJobParameters().getString(BatchDriver.OUTPUT)));
    }

    private static boolean isDone(List<JobExecution> executions, boolean laterCompleted) {
        return executions.stream()
                .allMatch(execution ->
                        isCompleted(execution) || laterCompleted && !Healing.isOpen(execution.getStatus()));
    }

    private static boolean isCompleted(JobExecution execution) {
        return execution.getStatus() == BatchStatus.COMPLETED;
    }
}
