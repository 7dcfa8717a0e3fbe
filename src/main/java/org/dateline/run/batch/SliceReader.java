package org.dateline.run.batch;

import java.io.IOException;
import org.dateline.run.plan.DocumentStream;
import org.dateline.run.plan.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** Hands the documents of one slice to Spring Batch. Keeps no position: what the store holds is never asked for again. */
final class SliceReader implements ItemReader<WorkItem> {

    private final DocumentStream documents;

    SliceReader(DocumentStream documents) {
        this.documents = documents;
    }

    @Override
    public @Nullable WorkItem read() throws IOException {
        return documents.next().orElse(null);
    }
}
