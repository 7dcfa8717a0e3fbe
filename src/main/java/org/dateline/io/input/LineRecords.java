package org.dateline.io.input;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A record a line; a record has the number of its line, blank lines are none. */
final class LineRecords implements RecordSource {

    private final InputStream in;
    private final Limits limits;
    private final Bytes line;
    private int lineNo;

    LineRecords(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
        this.line = new Bytes(limits.recordBytes());
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        for (int b = in.read(); ; b = in.read()) {
            if (b == '\n' || b < 0) {
                lineNo++;
                if (!line.isBlank()) {
                    return line.take(lineNo, limits);
                }
                line.clear();
                if (b < 0) {
                    return null;
                }
            } else {
                line.add(b);
            }
        }
    }
}
