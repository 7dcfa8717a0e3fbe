package org.dateline.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** A stream whose first bytes can be looked at before they are read; if they end in trouble, it comes after them. */
final class Headed extends InputStream {

    private final InputStream in;
    private final byte[] head;
    private final Optional<IOException> trouble;
    private int at;

    Headed(InputStream in, int length) {
        var bytes = new byte[length];
        int filled = 0;
        Optional<IOException> stop = Optional.empty();
        try {
            for (int read = 0; read >= 0 && filled < length; filled += Math.max(0, read)) {
                read = in.read(bytes, filled, length - filled);
            }
        } catch (IOException broken) {
            stop = Optional.of(broken);
        }
        this.in = in;
        this.head = Arrays.copyOf(bytes, filled);
        this.trouble = stop;
    }

    byte[] head() {
        return head;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int left = Math.min(length, head.length - at);
        if (left > 0) {
            System.arraycopy(head, at, bytes, from, left);
            at += left;
            return left;
        }
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        return in.read(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
