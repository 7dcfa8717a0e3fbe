package org.dateline.io.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Size and SHA-256 of a file. */
record FileSum(long bytes, String sha256) {

    /** Takes the fingerprint of what runs through it, so that no file need be read again for it. */
    static final class Stream extends FilterOutputStream {

        private final MessageDigest digest = Sha256.sha256();
        private long bytes;

        Stream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            digest.update(buffer, offset, length);
            bytes += length;
        }

        /** The fingerprint of all that was written; to be asked for once, at the end. */
        FileSum take() {
            return new FileSum(bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }
}
