package org.dateline.run.batch;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.dateline.io.store.StoredDocument;
import org.dateline.run.plan.WorkItem;
import org.dateline.run.step.RejectedDocument;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * The guard around one document: whatever goes wrong inside is a notice about this document, and the run goes on. The one
 * place that catches everything. An article that fails is tried once more before it is left out.
 */
final class DocumentGuard implements ItemProcessor<WorkItem, StoredDocument> {

    private final ItemProcessor<WorkItem, Extraction> chain;

    DocumentGuard(ItemProcessor<WorkItem, Extraction> chain) {
        this.chain = chain;
    }

    @Override
    public StoredDocument process(WorkItem item) {
        try {
            return attempt(item);
        } catch (Exception first) {
            try {
                return attempt(item);
            } catch (Exception second) {
                return quarantined(item, second);
            }
        }
    }

    private StoredDocument attempt(WorkItem item) throws Exception {
        try {
            return new StoredDocument(item.key(), Optional.of(chain.process(item)), List.of());
        } catch (RejectedDocument rejected) {
            return new StoredDocument(item.key(), Optional.empty(), rejected.notices());
        }
    }

    private static StoredDocument quarantined(WorkItem item, Exception failure) {
        var document = item.document();
        LoggerFactory.getLogger(DocumentGuard.class)
                .warn("{} record {} was left out", document.sourcePath(), document.recordNo(), failure);
        var notice = new Notice(
                NoticeCode.EXTRACTION_FAILED,
                document.sourcePath(),
                document.recordNo(),
                Optional.empty(),
                Optional.empty(),
                failure.toString());
        return new StoredDocument(item.key(), Optional.empty(), List.of(notice));
    }
}
