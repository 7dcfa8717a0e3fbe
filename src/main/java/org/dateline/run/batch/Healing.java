package org.dateline.run.batch;

import java.time.LocalDateTime;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Closes the books of runs that died. The lock proves that nobody else runs, so whatever still counts as running is
 * dead: it is marked failed, and an instance that never got an execution is deleted.
 */
final class Healing {

    private static final int MOST_INSTANCES = 100;

    private final JobRepository repository;

    Healing(JobRepository repository) {
        this.repository = repository;
    }

    void heal(String job) {
        for (var instance : repository.getJobInstances(job, 0, MOST_INSTANCES)) {
            var executions = repository.getJobExecutions(instance);
            if (executions.isEmpty()) {
                repository.deleteJobInstance(instance);
            }
            executions.forEach(this::close);
        }
    }

    private void close(JobExecution execution) {
        for (var step : execution.getStepExecutions()) {
            if (isOpen(step.getStatus())) {
                step.setStatus(BatchStatus.FAILED);
                step.setExitStatus(ExitStatus.FAILED.addExitDescription("the run died"));
                step.setEndTime(LocalDateTime.now());
                repository.update(step);
            }
        }
        if (isOpen(execution.getStatus())) {
            execution.setStatus(BatchStatus.FAILED);
            execution.setExitStatus(ExitStatus.FAILED.addExitDescription("the run died"));
            execution.setEndTime(LocalDateTime.now());
            repository.update(execution);
        }
    }

    static boolean isOpen(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.STOPPING || status == BatchStatus.UNKNOWN;
    }
}
