package org.dateline.run.step;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.extract.Extractor;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.dateline.io.store.StoredDocument;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.Progress;
import org.dateline.run.course.RunFailure;
import org.dateline.run.course.StopSignal;
import org.dateline.run.gate.Yield;
import org.dateline.run.harvest.Harvest;
import org.dateline.run.harvest.Harvester;
import org.dateline.run.plan.DocumentStream;
import org.dateline.run.plan.Plan;
import org.dateline.run.plan.PlannedDocument;
import org.dateline.run.plan.Reason;
import org.dateline.run.plan.ReasonCounts;
import org.dateline.run.plan.Slices;
import org.dateline.run.plan.Survey;
import org.dateline.run.plan.WorkItem;
import org.dateline.run.readback.Previous;
import org.dateline.run.release.Account;
import org.dateline.run.release.Outcome;
import org.dateline.run.release.Publisher;
import org.dateline.run.release.ReleasePapers;
import org.dateline.run.release.RunCounts;
import org.dateline.run.settings.RunConfig;
import org.dateline.run.workshop.Workshop;
import org.slf4j.LoggerFactory;

/**
 * The four steps of a run as plain functions, in the order survey, extract (in slices), resolve, publish. Each leaves its
 * result here for the next; a driver decides where and on how many threads they run.
 */
public final class RunSteps {

    private final RunConfig config;
    private final Workshop workshop;
    private final Progress progress;
    private final StopSignal stop;
    private final Publisher publisher;
    private final AtomicBoolean begun = new AtomicBoolean();
    private Plan plan = Plan.NONE;
    private List<List<PlannedDocument>> slices = List.of();
    private long extracted;
    private Optional<String> upToDate = Optional.empty();
    private Harvest harvest = Harvest.NONE;
    private Outcome outcome = Outcome.NONE;

    public RunSteps(RunConfig config, Workshop workshop, Progress progress, StopSignal stop, ReleasePapers papers) {
        this.config = config;
        this.workshop = workshop;
        this.progress = progress;
        this.stop = stop;
        this.publisher = new Publisher(config, workshop, progress, stop, papers);
    }

    public RunConfig config() {
        return config;
    }

    public StopSignal stop() {
        return stop;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** The account of the run as far as it has come. */
    public RunCounts counts() {
        long articles = plan.keys().stream().filter(workshop.store()::isArticle).count();
        long rejected = plan.rejected() + plan.documents().size() - articles;
        return new RunCounts(
                plan.files(), plan.recordsRead(), articles, rejected, plan.skipped(), plan.duplicates(), extracted);
    }

    /** What is there, and what of it the store does not hold yet. */
    public void survey() {
        progress.begin("survey", -1);
        plan = new Survey(workshop.engine(), this::prepareFor).of(workshop.reader(), progress, stop);
        progress.end();
        var missing = plan.documents().stream()
                .filter(document -> !workshop.store().contains(document.key()))
                .toList();
        extracted = missing.size();
        slices = Slices.of(missing, config.threads() * 4);
        progress.begin("extract", missing.size());
    }

    /** The engines take a second or two to load; they begin with the first document that needs them. */
    private void prepareFor(PlannedDocument document) {
        if (!workshop.store().contains(document.key())) {
            workshop.prepareEngines();
        }
    }

    /** The documents to extract, cut into slices that may be worked on at the same time. */
    public List<List<PlannedDocument>> slices() {
        return slices;
    }

    public DocumentStream documents(List<PlannedDocument> slice) {
        return new DocumentStream(workshop.reader(), workshop.engine(), slice);
    }

    /** A document as an article; throws {@link RejectedDocument} if it is none. */
    public Cleaned clean(WorkItem item) {
        var cleaned = workshop.cleaner().clean(item.document());
        return cleaned.article()
                .map(article -> new Cleaned(article, cleaned.notices()))
                .orElseThrow(() -> new RejectedDocument(cleaned.notices()));
    }

    /** An extractor for one thread. */
    public Extractor extractor() {
        return new Extractor(workshop.engines(), config.mostWords());
    }

    /** Keeps what became of some documents; when this returns they need never be extracted again. */
    public void store(List<? extends StoredDocument> documents) throws IOException {
        workshop.store().write(List.copyOf(documents));
        if (!begun.getAndSet(true)) {
            var start = ManagementFactory.getRuntimeMXBean().getStartTime();
            LoggerFactory.getLogger(RunSteps.class)
                    .info("first article after {} ms", System.currentTimeMillis() - start);
        }
        progress.advance(documents.size());
        documents.stream().filter(document -> document.extraction().isEmpty()).forEach(document -> progress.reject());
    }

    /** What all articles say together. Nothing to do if the newest release is of this very input. */
    public void resolve() throws IOException {
        progress.end();
        refuseMissingInput();
        upToDate = publisher.upToDate(plan);
        progress.begin("resolve", upToDate.isPresent() ? 0 : plan.documents().size());
        if (upToDate.isEmpty()) {
            harvest = new Harvester(workshop, config.leastConfidence(), progress, stop).harvest(plan);
        }
        progress.end();
    }

    /** The tables and papers of the release, published in one step; nothing if the newest release is this one already. */
    public void publish() throws IOException {
        progress.begin("publish", harvest.articles().size());
        var account = new Account(counts(), reasons());
        outcome = upToDate.isPresent()
                ? publisher.keep(upToDate.get(), account)
                : publisher.publish(plan, harvest, account);
        workshop.store().keepOnly(plan.keys());
        progress.end();
    }

    /** The store keeps what it had: the input may be back tomorrow. */
    private void refuseMissingInput() throws IOException {
        var before = workshop.releases().current().flatMap(workshop.releases()::local);
        var articles = before.isPresent() ? Previous.of(before.get()).articles() : Optional.<Long>empty();
        var unreadable = plan.notices().stream()
                .filter(notice -> notice.code() == NoticeCode.UNREADABLE_FOLDER)
                .map(Notice::sourcePath)
                .findFirst();
        var refusal = Yield.refusal(counts(), articles, unreadable);
        if (refusal.isPresent() && !config.publishAnyway()) {
            var lines = reasons().stream().flatMap(reason -> reason.inWords().stream());
            throw new RunFailure(
                    ExitCode.GATE_FAILED,
                    Stream.concat(refusal.stream(), lines).collect(Collectors.joining(System.lineSeparator())));
        }
    }

    private List<Reason> reasons() throws IOException {
        var reasons = new ReasonCounts();
        plan.notices().forEach(reasons::add);
        harvest.doubts().forEach(reasons::add);
        for (var document : plan.documents()) {
            if (!workshop.store().isArticle(document.key())) {
                workshop.store().read(document.key()).rejections().forEach(reasons::add);
            }
        }
        return reasons.list();
    }
}
