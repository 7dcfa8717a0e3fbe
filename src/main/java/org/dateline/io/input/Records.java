package org.dateline.io.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of one file, one after the other; never holds more than a few of them. */
@FunctionalInterface
interface Records {

    /** The next record, or null after the last. */
    @Nullable
    SourceRecord next() throws IOException;

    /** Records that say what stands in their bytes. */
    static Records of(RecordSource source, TextParser parser) {
        return () -> {
            var raw = source.next();
            return raw == null ? null : SourceRecord.of(raw, parser);
        };
    }
}
