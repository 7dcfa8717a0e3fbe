package org.dateline.io.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A packed file's bytes, as long as they do not grow beyond measure: a few bytes made to fill a disk are refused. */
final class Unpacked extends FilterInputStream {

    /** Below this a ratio says nothing. */
    private static final long HARMLESS = 1 << 24;

    private final Counted packed;
    private final int ratio;
    private long length;

    private Unpacked(Counted packed, InputStream unpacked, int ratio) {
        super(unpacked);
        this.packed = packed;
        this.ratio = ratio;
    }

    static InputStream of(InputStream packed, Limits limits) throws IOException {
        var counted = new Counted(packed);
        return of(counted, new GZIPInputStream(counted, 1 << 14), limits);
    }

    /** Bytes that are unpacked from those counted. */
    static InputStream of(Counted packed, InputStream unpacked, Limits limits) {
        return new Unpacked(packed, unpacked, limits.gzipRatio());
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int wanted) throws IOException {
        int read = super.read(bytes, from, wanted);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        length += Math.max(read, 0);
        if (length > HARMLESS && length / ratio > packed.length) {
            throw new IOException("a bomb of packed bytes: one byte becomes more than " + ratio);
        }
    }

    /** Counts the bytes that were read. */
    static final class Counted extends FilterInputStream {

        private long length;

        Counted(InputStream in) {
            this(in, 0);
        }

        /** Of which some were read before. */
        Counted(InputStream in, long length) {
            super(in);
            this.length = length;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            length += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int wanted) throws IOException {
            int read = super.read(bytes, from, wanted);
            length += Math.max(read, 0);
            return read;
        }
    }
}
