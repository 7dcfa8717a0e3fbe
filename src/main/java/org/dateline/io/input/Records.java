package org.dateline.io.input;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of one file, one after the other; never holds more than a few of them. */
@FunctionalInterface
interface Records extends AutoCloseable {

    /** The next record, or null after the last. */
    @Nullable
    SourceRecord next() throws IOException;

    /** Gives back what reading took, if it took more than the file itself. */
    @Override
    default void close() {}

    /** One record and no other. */
    static Records once(SourceRecord record) {
        var rest = new ArrayDeque<>(List.of(record));
        return rest::poll;
    }

    /** Records that say what stands in their bytes. */
    static Records of(RecordSource source, TextParser parser) {
        return () -> {
            var raw = source.next();
            return raw == null ? null : SourceRecord.of(raw, parser);
        };
    }
}
