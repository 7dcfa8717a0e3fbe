package org.dateline.io.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.dateline.core.model.SourceDocument;

/** Documents of one file that are known to be there; the file is closed after the last of them. */
final class Documents implements Iterator<SourceDocument> {

    private final String path;
    private final Readings readings;
    private int left;

    Documents(String path, Set<Integer> recordNos, Readings readings) {
        this.path = path;
        this.readings = readings;
        this.left = recordNos.size();
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public SourceDocument next() {
        if (left == 0) {
            throw new NoSuchElementException();
        }
        while (readings.hasNext()) {
            if (readings.next() instanceof Reading.Read read) {
                left--;
                if (left == 0) {
                    readings.close();
                }
                return read.document();
            }
        }
        throw new UncheckedIOException(new IOException(path + " has changed while it was read: records are gone"));
    }
}
