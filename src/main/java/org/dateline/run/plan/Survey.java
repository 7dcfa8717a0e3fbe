package org.dateline.run.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.core.model.Digest;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.dateline.core.model.Severity;
import org.dateline.core.model.SourceDocument;
import org.dateline.io.input.DocumentReader;
import org.dateline.io.input.Reading;
import org.dateline.run.course.Progress;
import org.dateline.run.course.StopSignal;
import org.dateline.run.workshop.Digests;
import org.dateline.run.workshop.EngineVersion;

/**
 * Reads the whole input once and notes which documents there are, by content. Of documents with the same source id the
 * last one counts, as in a feed that repeats an article when it was corrected.
 */
public final class Survey {

    private final String engine;
    private final Consumer<PlannedDocument> found;
    private final Map<String, PlannedDocument> documents = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private long rejected;
    private long skipped;
    private long duplicates;

    /** Tells {@code found} of each document as soon as it is read, whether or not a later one takes its place. */
    public Survey(EngineVersion engine, Consumer<PlannedDocument> found) {
        this.engine = engine.digest();
        this.found = found;
    }

    public Plan of(DocumentReader reader, Progress progress, StopSignal stop) {
        reader.notices().forEach(notice -> note(notice, progress));
        long files = reader.files().size() + skipped;
        try (var readings = reader.readAll()) {
            while (readings.hasNext()) {
                stop.check();
                note(readings.next(), progress);
            }
        }
        var ordered =
                documents.values().stream().sorted(PlannedDocument.IN_ORDER).toList();
        return new Plan(ordered, notices, files, rejected, skipped, duplicates);
    }

    private void note(Reading reading, Progress progress) {
        if (reading instanceof Reading.Read read) {
            add(read.document());
            progress.advance(1);
        } else if (reading instanceof Reading.Noted noted) {
            note(noted.notice(), progress);
        }
    }

    private void note(Notice notice, Progress progress) {
        notices.add(notice);
        if (notice.code().severity() == Severity.REJECTED) {
            rejected++;
            progress.reject();
        } else if (notice.code().severity() == Severity.SKIPPED) {
            skipped++;
        }
    }

    private void add(SourceDocument document) {
        var planned = new PlannedDocument(
                document.sourcePath(),
                document.recordNo(),
                Digests.of(engine, Digest.of(document)),
                document.text().length());
        found.accept(planned);
        var earlier = documents.put(document.sourceId(), planned);
        if (earlier != null) {
            duplicates++;
            notices.add(new Notice(
                    NoticeCode.DUPLICATE_ID,
                    earlier.sourcePath(),
                    earlier.recordNo(),
                    Optional.empty(),
                    Optional.empty(),
                    "source id " + document.sourceId() + " stands again in " + document.sourcePath() + " record "
                            + document.recordNo()));
        }
    }
}
