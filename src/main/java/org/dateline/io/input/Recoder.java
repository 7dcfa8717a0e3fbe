package org.dateline.io.input;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns text in another encoding into UTF-8, block by block. */
final class Recoder extends InputStream {

    private final BufferedReader reader;
    private final char[] chars = new char[1 << 13];
    private ByteArrayInputStream block = new ByteArrayInputStream(new byte[0]);

    Recoder(InputStream in, Charset charset) {
        this.reader = new BufferedReader(new InputStreamReader(in, charset));
    }

    @Override
    public int read() throws IOException {
        return fill() ? block.read() : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return fill() ? block.read(bytes, from, length) : -1;
    }

    /** A surrogate pair is kept together: of a block that ends in its first half the other half is read too. */
    private boolean fill() throws IOException {
        if (block.available() > 0) {
            return true;
        }
        int length = reader.read(chars, 0, chars.length - 1);
        if (length > 0 && Character.isHighSurrogate(chars[length - 1])) {
            int other = reader.read();
            if (other >= 0) {
                chars[length++] = (char) other;
            }
        }
        if (length <= 0) {
            return false;
        }
        block = new ByteArrayInputStream(new String(chars, 0, length).getBytes(StandardCharsets.UTF_8));
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
