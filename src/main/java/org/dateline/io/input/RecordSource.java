package org.dateline.io.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of one file, one after the other; never holds more than one of them. */
@FunctionalInterface
interface RecordSource {

    /** The next record, or null after the last. */
    @Nullable
    RawRecord next() throws IOException;
}
