package org.dateline.run.release;

import java.io.IOException;
import java.nio.file.Path;
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
import org.slf4j.LoggerFactory;

/** Puts a release together in staging, has it checked, and makes it the newest one by a rename. */
public final class Publisher {

    private static final int DIGEST_DIGITS = 12;

    private final RunConfig config;
    private final Workshop workshop;
    private final Progress progress;
    private final StopSignal stop;
    private final ReleasePapers papers;
    private final ReleaseTrust trust;
    private Map<String, Long> leftOut = Map.of();

    public Publisher(RunConfig config, Workshop workshop, Progress progress, StopSignal stop, ReleasePapers papers) {
        this.config = config;
        this.workshop = workshop;
        this.progress = progress;
        this.stop = stop;
        this.papers = papers;
        this.trust = new ReleaseTrust(workshop.releases(), config.verify());
    }

    /** The newest release, if it is of this very input, engine and settings, and still what its manifest says. */
    public Optional<String> upToDate(Plan plan) throws IOException {
        var digest = digest(plan);
        var current = workshop.releases().current().filter(id -> ReleaseName.isOf(id, digest));
        return current.isPresent() && trust.isWhole(current.get()) ? current : Optional.empty();
    }

    public Outcome publish(Plan plan, Harvest harvest, Account account) throws IOException {
        var releases = workshop.releases();
        var before = trust.newestWhole();
        var distrust = distrust();
        var id = name(plan, before);
        if (releases.has(id)) {
            releases.point(id);
        } else {
            releases.publish(id, staged(id, before, plan, harvest, account));
        }
        prune();
        return outcome(id, true, distrust, account);
    }

    /**
     * A name that nobody has yet, or that of a release which a killed run had made for this very place. What else was made
     * of the same on the same day stays as it is: it tells other changes, or is damaged.
     */
    private String name(Plan plan, Optional<String> before) throws IOException {
        var name = ReleaseName.first(config.date(), digest(plan));
        while (workshop.releases().has(name.id()) && !isMadeFor(before, name.id())) {
            name = name.next();
        }
        return name.id();
    }

    private boolean isMadeFor(Optional<String> before, String id) throws IOException {
        return workshop.releases().before(id).equals(before) && trust.isWhole(id);
    }

    private Optional<String> distrust() throws IOException {
        var current = workshop.releases().current();
        var words = current.flatMap(trust::fault)
                .map(fault -> "the last release, " + current.get() + ", is not trusted: " + fault);
        words.ifPresent(LoggerFactory.getLogger(Publisher.class)::warn);
        return words;
    }

    private Path staged(String id, Optional<String> before, Plan plan, Harvest harvest, Account account)
            throws IOException {
        var staged = workshop.releases().stage(id);
        var release = new ReleaseInfo(digest(plan), workshop.engine().program());
        var evidence = new EventLinks(harvest, config.articlePages());
        var tables = new HarvestFiles(workshop, harvest, evidence, progress, stop);
        var rows = tables.write(staged, config, release, plan.notices());
        var previous = before.flatMap(workshop.releases()::local);
        var checked = papers.check(new StagedRelease(
                id, staged, config, workshop.engine(), account.counts(), rows, previous, evidence.links()));
        leftOut = tables.writeWorkbook(staged.resolve("excel/dateline.xlsx"), release, rows, checked.checks());
        checked.write();
        return staged;
    }

    /** Publishes nothing: the newest release is right. Finishes what a killed run may have left to do. */
    public Outcome keep(String id, Account account) throws IOException {
        workshop.releases().mend(id);
        prune();
        return outcome(id, false, Optional.empty(), account);
    }

    private void prune() throws IOException {
        if (config.keep() > 0) {
            workshop.releases().prune(config.keep());
        }
    }

    private Outcome outcome(String id, boolean isNew, Optional<String> distrust, Account account) {
        return new Outcome(id, workshop.releases().location(id), isNew, distrust, account, leftOut);
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
