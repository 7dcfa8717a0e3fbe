package org.dateline.run.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.model.Notice;
import org.dateline.run.workshop.Digests;

/**
 * What the survey found: the documents of the release in the order of their files, and a notice for whatever could not
 * be read. Records read = documents + rejected + skipped + duplicates; a file that was passed over counts as one.
 */
public record Plan(
        List<PlannedDocument> documents,
        List<Notice> notices,
        long files,
        long rejected,
        long skipped,
        long duplicates) {

    public static final Plan NONE = new Plan(List.of(), List.of(), 0, 0, 0, 0);

    public Plan {
        documents = List.copyOf(documents);
        notices = List.copyOf(notices);
    }

    public long recordsRead() {
        return documents.size() + rejected + skipped + duplicates;
    }

    public Set<String> keys() {
        return documents.stream().map(PlannedDocument::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Names the content of the input as this engine reads it: the same plan gives the same release. */
    public String digest() {
        var digests = new Digests();
        documents.stream().map(PlannedDocument::key).sorted().forEach(digests::add);
        notices.stream().map(Notice::toString).sorted().forEach(digests::add);
        return digests.hex();
    }
}
