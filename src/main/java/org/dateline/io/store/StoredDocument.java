package org.dateline.io.store;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Notice;

/**
 * What became of one document: its extraction, or the notices that say why there is none. {@code key} names the
 * document's content together with the engine that read it.
 */
public record StoredDocument(String key, Optional<Extraction> extraction, List<Notice> rejections) {

    public StoredDocument {
        rejections = List.copyOf(rejections);
    }
}
