package org.dateline.io.input;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.SourceDocument;

/** All that a reader gives. */
final class AllRead {

    final List<SourceDocument> documents = new ArrayList<>();
    final List<String> notices = new ArrayList<>();

    AllRead(DocumentReader reader) {
        reader.notices().forEach(notice -> notices.add(notice.code().name() + " " + notice.recordNo()));
        try (var readings = reader.readAll()) {
            while (readings.hasNext()) {
                var reading = readings.next();
                if (reading instanceof Reading.Read read) {
                    documents.add(read.document());
                } else if (reading instanceof Reading.Noted noted) {
                    notices.add(
                            noted.notice().code().name() + " " + noted.notice().recordNo());
                }
            }
        }
    }

    List<String> summary() {
        return documents.stream()
                .map(document -> document.sourcePath() + " " + document.recordNo() + " " + document.sourceId() + " "
                        + document.text())
                .toList();
    }

    List<String> texts() {
        return documents.stream().map(SourceDocument::text).toList();
    }

    List<String> noticeSummary() {
        return notices;
    }
}
