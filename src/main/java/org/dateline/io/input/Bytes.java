package org.dateline.io.input;

import java.util.Arrays;

/** Bytes of a record as they come in, up to a limit; what is beyond is counted but not kept. */
final class Bytes {

    private final int limit;
    private byte[] bytes = new byte[1 << 12];
    private long length;

    Bytes(int limit) {
        this.limit = limit;
    }

    void add(int b) {
        if (length < limit) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(limit, 2L * bytes.length));
            }
            bytes[(int) length] = (byte) b;
        }
        length++;
    }

    /** What is added elsewhere was too much already. */
    void overflow() {
        length = limit + 1L;
    }

    boolean isTooMany() {
        return length > limit;
    }

    boolean isBlank() {
        for (int i = 0; i < Math.min(length, bytes.length); i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                return false;
            }
        }
        return !isTooMany();
    }

    /** The record that was collected; begins anew. */
    RawRecord take(int recordNo, Limits limits) {
        var record = isTooMany()
                ? RawRecord.tooLarge(recordNo, limits)
                : RawRecord.of(recordNo, Arrays.copyOf(bytes, (int) length));
        clear();
        return record;
    }

    void clear() {
        length = 0;
        if (bytes.length > 1 << 20) {
            bytes = new byte[1 << 12];
        }
    }
}
