package org.dateline.run.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.correct.Corrections;
import org.dateline.core.lexicon.GeoNames;
import org.dateline.core.lexicon.PloverCodebook;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Notice;
import org.dateline.core.table.Rows;
import org.dateline.io.output.ArticlePages;
import org.dateline.io.output.GateCheck;
import org.dateline.io.output.ReleaseInfo;
import org.dateline.io.output.ReleaseWriter;
import org.dateline.io.output.WorkbookWriter;
import org.dateline.run.course.Progress;
import org.dateline.run.course.StopSignal;
import org.dateline.run.harvest.Harvest;
import org.dateline.run.settings.RunConfig;
import org.dateline.run.workshop.Workshop;

/** The facts of a harvest as files: one pass in the order of the release for CSV and Parquet, one newest first for Excel. */
final class HarvestFiles {

    private final Workshop workshop;
    private final Harvest harvest;
    private final EventLinks evidence;
    private final Corrections corrections;
    private final Rows rows;
    private final Progress progress;
    private final StopSignal stop;

    HarvestFiles(Workshop workshop, Harvest harvest, EventLinks evidence, Progress progress, StopSignal stop) {
        this.workshop = workshop;
        this.harvest = harvest;
        this.evidence = evidence;
        this.corrections = workshop.corrections();
        this.rows = Rows.of(
                harvest.resolution(),
                workshop.countries().all(),
                PloverCodebook.load(workshop.files())::cameoRoot,
                GeoNames.load(workshop.files()));
        this.progress = progress;
        this.stop = stop;
    }

    /** Writes CSV, Parquet, what describes them, and the pages of the articles; returns the rows of each table. */
    Map<String, Long> write(Path folder, RunConfig config, ReleaseInfo release, List<Notice> notices)
            throws IOException {
        var pages = ArticlePages.open(folder, release, evidence.links(), rows::entity, evidence::eventOf);
        try (var writer = ReleaseWriter.open(folder, config.csvProfile(), release, config.also())) {
            var month = Optional.<Optional<String>>empty();
            for (var entry : harvest.articles()) {
                stop.check();
                if (!month.equals(Optional.of(entry.month()))) {
                    month = Optional.of(entry.month());
                    writer.month(entry.month().orElse(null));
                }
                rows.article(extraction(entry), row -> {
                    writer.add(row);
                    pages.add(row);
                });
                progress.advance(1);
            }
            rows.resolution(writer);
            rows.countries(writer);
            rows.notices(sorted(notices), writer);
            rows.corrections(harvest.verdicts(), writer);
            writer.finish();
            pages.finish();
            return writer.counts();
        }
    }

    /** Writes the workbook; returns how many rows of which sheet did not fit. */
    Map<String, Long> writeWorkbook(Path file, ReleaseInfo release, Map<String, Long> counts, List<GateCheck> checks)
            throws IOException {
        try (var writer = WorkbookWriter.open(file, release, evidence.links())) {
            rows.countries(writer);
            rows.forReading(writer);
            for (var entry : harvest.newestFirst()) {
                stop.check();
                var extraction = extraction(entry);
                rows.reports(extraction, evidence::eventOf, writer);
                rows.article(extraction, writer);
            }
            rows.corrections(harvest.verdicts(), writer);
            writer.finish(counts, checks);
            return writer.leftOut();
        }
    }

    private Extraction extraction(Harvest.Entry entry) throws IOException {
        return workshop.store()
                .read(entry.key())
                .extraction()
                .map(extraction -> corrections.article(extraction).extraction())
                .map(extraction -> extraction.without(harvest.noEvents()))
                .orElseThrow(() -> new IllegalStateException("the extraction of " + entry.id() + " is gone"));
    }

    private List<Notice> sorted(List<Notice> notices) {
        return Stream.of(harvest.rejections(), notices, CorrectionNotices.of(harvest.verdicts()))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Notice::sourcePath)
                        .thenComparingInt(Notice::recordNo)
                        .thenComparing(Notice::code)
                        .thenComparing(Notice::message))
                .toList();
    }
}
