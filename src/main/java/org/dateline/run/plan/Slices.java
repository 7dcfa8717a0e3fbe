package org.dateline.run.plan;

import java.util.ArrayList;
import java.util.List;

/** Cuts documents into runs of neighbours of about the same weight, so that threads end at about the same time. */
public final class Slices {

    /** What a document costs beside its text. */
    private static final int CHARS_PER_DOCUMENT = 500;

    private Slices() {}

    public static List<List<PlannedDocument>> of(List<PlannedDocument> documents, int count) {
        long all = documents.stream().mapToLong(Slices::weight).sum();
        long each = Math.max(1, (all + count - 1) / count);
        var slices = new ArrayList<List<PlannedDocument>>();
        var slice = new ArrayList<PlannedDocument>();
        long weight = 0;
        for (var document : documents) {
            slice.add(document);
            weight += weight(document);
            if (weight >= each) {
                slices.add(List.copyOf(slice));
                slice.clear();
                weight = 0;
            }
        }
        if (!slice.isEmpty()) {
            slices.add(List.copyOf(slice));
        }
        return List.copyOf(slices);
    }

    private static long weight(PlannedDocument document) {
        return (long) document.chars() + CHARS_PER_DOCUMENT;
    }
}
