package org.dateline.run.plan;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.core.model.Digest;
import org.dateline.core.model.SourceDocument;
import org.dateline.io.input.DocumentReader;
import org.dateline.run.workshop.Digests;
import org.dateline.run.workshop.EngineVersion;

/** The documents of one slice, read again file by file. Serves one thread. */
public final class DocumentStream {

    private final DocumentReader reader;
    private final String engine;
    private final Deque<List<PlannedDocument>> files = new ArrayDeque<>();
    private final Map<Integer, String> keys = new HashMap<>();
    private Iterator<SourceDocument> current = Collections.emptyIterator();

    public DocumentStream(DocumentReader reader, EngineVersion engine, List<PlannedDocument> slice) {
        this.reader = reader;
        this.engine = engine.digest();
        int start = 0;
        for (int i = 1; i <= slice.size(); i++) {
            if (i == slice.size()
                    || !slice.get(i).sourcePath().equals(slice.get(start).sourcePath())) {
                files.add(slice.subList(start, i));
                start = i;
            }
        }
    }

    /** The next document, or empty after the last. Fails if the input changed since the survey. */
    public Optional<WorkItem> next() throws IOException {
        while (!current.hasNext() && !files.isEmpty()) {
            open(files.remove());
        }
        return current.hasNext() ? Optional.of(checked(current.next())) : Optional.empty();
    }

    private void open(List<PlannedDocument> file) {
        keys.clear();
        file.forEach(document -> keys.put(document.recordNo(), document.key()));
        current = reader.documents(file.get(0).sourcePath(), new TreeSet<>(keys.keySet()));
    }

    private WorkItem checked(SourceDocument document) throws IOException {
        var key = Digests.of(engine, Digest.of(document));
        if (!key.equals(keys.get(document.recordNo()))) {
            throw new IOException(document.sourcePath() + " changed while it was read; start again");
        }
        return new WorkItem(key, document);
    }
}
