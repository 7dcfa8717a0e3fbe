package org.dateline.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file's bytes as UTF-8: a byte order mark is taken off, UTF-16 and UTF-32 are told by their marks or zeros and recoded. */
final class Utf8Stream extends InputStream {

    private static final int PROBE = 1024;

    private final InputStream in;
    private final Optional<String> guess;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    private Utf8Stream(InputStream in, Optional<String> guess) {
        this.in = in;
        this.guess = guess;
    }

    static Utf8Stream of(InputStream raw) throws IOException {
        var in = new Headed(raw, PROBE);
        in.skipNBytes(Marks.length(in.head()));
        var named = Marks.named(in.head());
        if (named.isPresent()) {
            return new Utf8Stream(recoded(in, named.get()), Optional.empty());
        }
        var guessed = Marks.byZeros(in.head());
        return new Utf8Stream(recoded(in, guessed.orElse(StandardCharsets.UTF_8)), guessed.map(Charset::name));
    }

    private static InputStream recoded(InputStream in, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? in : new Recoder(in, charset);
    }

    /** The encoding that was guessed without a byte order mark, if one was. */
    Optional<String> guess() {
        return guess;
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0 || !fill()) {
            return length == 0 ? 0 : -1;
        }
        int read = Math.min(length, end - at);
        System.arraycopy(buffer, at, bytes, from, read);
        at += read;
        return read;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer, 0, buffer.length));
        }
        return at < end;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
