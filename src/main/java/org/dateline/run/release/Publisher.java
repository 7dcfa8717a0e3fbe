package org.dateline.run.release;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.dateline.io.output.ReleaseInfo;
import org.dateline.run.course.Progress;
import org.dateline.run.course.StopSignal;
import org.dateline.run.harvest.Harvest;
import org.dateline.run.plan.Plan;
import org.dateline.run.settings.RunConfig;
import org.dateline.run.workshop.Digests;
import org.dateline.run.workshop.Workshop;

/** Puts a release together in staging, has it checked, and makes it the newest one by a rename. */
public final class Publisher {

    private static final int DIGEST_DIGITS = 12;

    private final RunConfig config;
    private final Workshop workshop;
    private final Progress progress;
    private final StopSignal stop;
    private final ReleasePapers papers;
    private Map<String, Long> leftOut = Map.of();

    public Publisher(RunConfig config, Workshop workshop, Progress progress, StopSignal stop, ReleasePapers papers) {
        this.config = config;
        this.workshop = workshop;
        this.progress = progress;
        this.stop = stop;
        this.papers = papers;
    }

    /** The newest release, if it is of this very input, engine and settings. */
    public Optional<String> upToDate(Plan plan) throws IOException {
        var digest = digest(plan);
        return workshop.releases().current().filter(id -> id.endsWith("-" + digest));
    }

    public Outcome publish(Plan plan, Harvest harvest, Account account) throws IOException {
        var releases = workshop.releases();
        var id = config.date() + "-" + digest(plan);
        if (releases.has(id)) {
            releases.point(id);
        } else {
            var previous = releases.current().flatMap(releases::local);
            var staged = releases.stage(id);
            var release = new ReleaseInfo(digest(plan), workshop.engine().program());
            var evidence = new EventLinks(harvest, config.articlePages());
            var tables = new HarvestFiles(workshop, harvest, evidence, progress, stop);
            var rows = tables.write(staged, config, release, plan.notices());
            var checked = papers.check(new StagedRelease(
                    id, staged, config, workshop.engine(), account.counts(), rows, previous, evidence.links()));
            leftOut = tables.writeWorkbook(staged.resolve("excel/dateline.xlsx"), release, rows, checked.checks());
            checked.write();
            releases.publish(id, staged);
        }
        prune();
        return outcome(id, true, account);
    }

    /** Publishes nothing: the newest release is right. Finishes what a killed run may have left to do. */
    public Outcome keep(String id, Account account) throws IOException {
        workshop.releases().mend(id);
        prune();
        return outcome(id, false, account);
    }

    private void prune() throws IOException {
        if (config.keep() > 0) {
            workshop.releases().prune(config.keep());
        }
    }

    private Outcome outcome(String id, boolean isNew, Account account) {
        return new Outcome(id, workshop.releases().location(id), isNew, account, leftOut);
    }

    private String digest(Plan plan) {
        var digests = new Digests()
                .add(plan.digest())
                .add(workshop.engine().digest())
                .add(config.csvProfile().toString())
                .add(Integer.toString(config.articlePages()));
        config.also().forEach(format -> digests.add(format.toString()));
        workshop.correctionLines().forEach(correction -> digests.add(correction.toString()));
        return digests.hex().substring(0, DIGEST_DIGITS);
    }
}
