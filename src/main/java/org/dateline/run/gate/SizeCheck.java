package org.dateline.run.gate;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;
import org.dateline.run.readback.Previous;
import org.dateline.run.release.StagedRelease;

/** Checks the size of a release: against what was written, against the last release, and how much was rejected. */
final class SizeCheck {

    private static final int FEWEST_ROWS = 100;
    private static final int FEWEST_RECORDS = 20;
    private static final int ONE_IN = 20;
    private static final Set<String> FREE_TO_CHANGE = Set.of("notices", "removed", "countries", "corrections");

    private final StagedRelease release;
    private final Findings findings;

    SizeCheck(StagedRelease release, Findings findings) {
        this.release = release;
        this.findings = findings;
    }

    void run(Map<Table<?>, Long> found) throws IOException {
        for (var table : Tables.all()) {
            checkWritten(table, found.getOrDefault(table, 0L), written(table));
        }
        long articles = written(Tables.named("articles"));
        if (articles != release.counts().articles()) {
            findings.broken(
                    Promise.ROW_COUNTS,
                    () -> "articles: " + articles + " rows of "
                            + release.counts().articles() + " articles");
        }
        checkRejects();
        checkGrowth();
    }

    private long written(Table<?> table) {
        return release.rows().getOrDefault(table.name(), 0L);
    }

    private void checkWritten(Table<?> table, long found, long written) {
        if (found != written) {
            findings.broken(Promise.ROW_COUNTS, () -> table + ": " + found + " rows found, " + written + " written");
        }
    }

    private void checkRejects() {
        long rejected = release.counts().rejected();
        long read = release.counts().read();
        if (read < FEWEST_RECORDS) {
            findings.note(Promise.REJECTS, "not checked, fewer than " + FEWEST_RECORDS + " records were read");
        } else if (rejected * ONE_IN > read) {
            findings.broken(Promise.REJECTS, () -> rejected + " of " + read + " records were rejected");
        }
    }

    private void checkGrowth() throws IOException {
        if (release.previous().isEmpty()) {
            findings.note(Promise.SIZE, "not checked, there is no release before");
            return;
        }
        var before = Previous.of(release.previous().get());
        if (before.rows().getOrDefault("articles", 0L) < FEWEST_ROWS) {
            findings.note(Promise.SIZE, "not checked, the last release has fewer than " + FEWEST_ROWS + " articles");
            return;
        }
        Tables.all().stream()
                .filter(table -> !FREE_TO_CHANGE.contains(table.name()))
                .forEach(table -> checkGrowth(table, before.rows().getOrDefault(table.name(), 0L), written(table)));
    }

    /** Small tables may change by chance. */
    private void checkGrowth(Table<?> table, long before, long now) {
        if (before >= FEWEST_ROWS && Math.abs(now - before) * 2 > before) {
            findings.broken(Promise.SIZE, () -> table + ": " + before + " rows before, " + now + " now");
        }
    }
}
