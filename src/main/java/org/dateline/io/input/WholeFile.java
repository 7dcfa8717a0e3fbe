package org.dateline.io.input;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file as one record; none, if there is nothing in it. */
final class WholeFile implements RecordSource {

    private final InputStream in;
    private final Limits limits;
    private boolean done;

    WholeFile(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        var bytes = in.readNBytes(limits.recordBytes() + 1);
        if (bytes.length == 0) {
            return null;
        }
        var record = bytes.length > limits.recordBytes() ? RawRecord.tooLarge(1, limits) : RawRecord.of(1, bytes);
        return record.asAlone();
    }
}
