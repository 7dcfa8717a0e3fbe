package org.dateline.run.plan;

import java.util.Comparator;

/** One document of the input that belongs in the release: where it is, and the key of its content and engine. */
public record PlannedDocument(String sourcePath, int recordNo, String key, int chars) {

    static final Comparator<PlannedDocument> IN_ORDER =
            Comparator.comparing(PlannedDocument::sourcePath).thenComparingInt(PlannedDocument::recordNo);
}
