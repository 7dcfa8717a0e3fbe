package org.dateline.io.storage;

import java.io.IOException;
import java.io.OutputStream;

/** What goes into a file that is written whole or not at all. */
@FunctionalInterface
public interface Content {

    /** Writes everything; the stream is closed by the storage. If this throws, the file is as it was before. */
    void writeTo(OutputStream out) throws IOException;
}
