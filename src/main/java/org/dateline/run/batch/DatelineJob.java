package org.dateline.run.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.extract.Dated;
import org.dateline.core.extract.Extractor;
import org.dateline.core.extract.Named;
import org.dateline.core.extract.Placed;
import org.dateline.core.model.Extraction;
import org.dateline.io.store.StoredDocument;
import org.dateline.run.plan.PlannedDocument;
import org.dateline.run.plan.WorkItem;
import org.dateline.run.step.Cleaned;
import org.dateline.run.step.RunSteps;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.support.CompositeItemProcessor;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job {@code dateline} on one page: survey → extract → resolve → publish. What a step does is in
 * {@link RunSteps}; here is only how Spring Batch runs it.
 */
final class DatelineJob {

    static final String NAME = "dateline";

    private static final String SLICE = "slice";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final TaskExecutor threads;
    private final RunSteps steps;

    DatelineJob(
            JobRepository repository, PlatformTransactionManager transactions, TaskExecutor threads, RunSteps steps) {
        this.repository = repository;
        this.transactions = transactions;
        this.threads = threads;
        this.steps = steps;
    }

    Job job() {
        return new JobBuilder(NAME, repository)
                .start(step("survey", steps::survey))
                .next(extract())
                .next(step("resolve", steps::resolve))
                .next(step("publish", steps::publish))
                .build();
    }

    private interface Work {
        void run() throws Exception;
    }

    private Step step(String name, Work work) {
        Tasklet tasklet = (contribution, context) -> {
            work.run();
            return RepeatStatus.FINISHED;
        };
        return new StepBuilder(name, repository).tasklet(tasklet, transactions).build();
    }

    /** Partitions are slices of the documents that the extraction store does not hold yet. */
    private Step extract() {
        return new StepBuilder("extract", repository)
                .partitioner("slice", this::partitions)
                .step(new SliceStep())
                .taskExecutor(threads)
                .gridSize(1)
                .build();
    }

    private Map<String, ExecutionContext> partitions(int ignored) {
        var contexts = new HashMap<String, ExecutionContext>();
        for (int slice = 0; slice < steps.slices().size(); slice++) {
            contexts.put("slice" + slice, new ExecutionContext(Map.of(SLICE, slice)));
        }
        return contexts;
    }

    /** One partition: a chunk step of its own, because readers and extractors are not shared between threads. */
    private final class SliceStep implements Step {

        @Override
        public String getName() {
            return SLICE;
        }

        @Override
        public void execute(StepExecution execution) throws JobInterruptedException {
            var slice = steps.slices().get(execution.getExecutionContext().getInt(SLICE));
            chunkStep(execution.getStepName(), slice).execute(execution);
        }
    }

    private Step chunkStep(String name, List<PlannedDocument> slice) {
        return new StepBuilder(name, repository)
                .<WorkItem, StoredDocument>chunk(steps.config().chunk())
                .transactionManager(transactions)
                .reader(new SliceReader(steps.documents(slice)))
                .processor(new DocumentGuard(chain(steps.extractor())))
                .writer(chunk -> steps.store(chunk.getItems()))
                .interruptionPolicy(execution -> {
                    if (steps.stop().isAsked()) {
                        throw new JobInterruptedException("stopped by a signal");
                    }
                })
                .build();
    }

    /** The processor chain that users see: clean → dates → countries → entities → events. */
    private ItemProcessor<WorkItem, Extraction> chain(Extractor extractor) {
        ItemProcessor<WorkItem, Cleaned> clean = steps::clean;
        ItemProcessor<Cleaned, Dated> dates = cleaned -> extractor.dates(cleaned.article(), cleaned.notices());
        ItemProcessor<Dated, Placed> countries = extractor::countries;
        ItemProcessor<Placed, Named> entities = extractor::entities;
        ItemProcessor<Named, Extraction> events = extractor::events;
        return new CompositeItemProcessor<>(clean, dates, countries, entities, events);
    }
}
