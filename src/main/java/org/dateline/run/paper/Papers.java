package org.dateline.run.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.io.output.GateCheck;
import org.dateline.run.change.ChangelogPaper;
import org.dateline.run.change.ChangesPaper;
import org.dateline.run.change.TableChange;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.dateline.run.gate.Check;
import org.dateline.run.gate.Inspection;
import org.dateline.run.gate.Quality;
import org.dateline.run.release.ReleasePapers;
import org.dateline.run.release.StagedRelease;
import org.dateline.run.report.ExplorerPaper;
import org.dateline.run.report.ReportPaper;

/**
 * What a release holds beside its tables. First the tables are read again and checked; a release that breaks a promise
 * is refused. The same tables, release before and settings give the same papers.
 */
public final class Papers implements ReleasePapers {

    @Override
    public Checked check(StagedRelease release) throws IOException {
        var quality = Inspection.of(release);
        if (!quality.failed().isEmpty() && !release.config().publishAnyway()) {
            throw new RunFailure(ExitCode.GATE_FAILED, refusal(quality));
        }
        return new CheckedRelease(release, quality);
    }

    private record CheckedRelease(StagedRelease release, Quality quality) implements Checked {

        @Override
        public List<GateCheck> checks() {
            return quality.checks().stream().map(Check::forReaders).toList();
        }

        @Override
        public void write() throws IOException {
            QualityPaper.write(release, quality);
            ReportPaper.write(release, quality);
            ExplorerPaper.write(release, quality.census());
            ReadmePaper.write(release);
            CitationPaper.write(release);
            ChangelogPaper.write(release, changes(release));
            var checksums = Checksums.of(release.folder());
            checksums.add(ManifestPaper.write(release, quality, checksums));
            checksums.write();
        }
    }

    private static List<TableChange> changes(StagedRelease release) throws IOException {
        Optional<Path> before = release.previous();
        return before.isPresent() ? ChangesPaper.write(before.get(), release) : List.of();
    }

    private static String refusal(Quality quality) {
        return quality.failed().stream()
                .map(Check::inWords)
                .collect(Collectors.joining(
                        "\n- ",
                        "the release is not published, the quality gate failed:\n- ",
                        "\n--publish-anyway publishes it all the same"));
    }
}
