package org.dateline.io.input;

import java.util.Iterator;

/** Readings one after the other, in the order of files and records; close it if you stop before the end. */
public interface Readings extends Iterator<Reading>, AutoCloseable {

    @Override
    void close();
}
