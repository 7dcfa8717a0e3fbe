package org.dateline.io.output;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes the rows of one table to one file. Only {@link #finish} makes the file whole; closing without it lets go of what
 * is open and leaves the file as a torso. Every trouble with the disk is an exception.
 */
interface RowWriter extends Closeable {

    void write(Record row) throws IOException;

    /** Writes what is still to be written, and closes. */
    void finish() throws IOException;
}
