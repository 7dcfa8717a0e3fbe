package org.dateline.io.input;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text, each with its number; of a line that is too long no more than the limit is kept. Lines can be given back. */
final class CsvLines {

    /** {@code isWhole} unless it was too long. */
    record Line(int number, String text, boolean isWhole) {}

    private final Reader reader;
    private final int mostChars;
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private final char[] buffer = new char[1 << 13];
    private int at;
    private int end;
    private int number;

    CsvLines(Reader reader, int mostChars) {
        this.reader = reader;
        this.mostChars = mostChars;
    }

    /** The next line without its end, or null after the last. */
    @Nullable
    Line next() throws IOException {
        return givenBack.isEmpty() ? read() : givenBack.pop();
    }

    /** These will be the next ones, in their order. */
    void giveBack(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            givenBack.push(lines.get(i));
        }
    }

    private @Nullable Line read() throws IOException {
        var text = new StringBuilder();
        long length = 0;
        int c = readChar();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n' && c != '\r') {
            if (length++ < mostChars) {
                text.append((char) c);
            }
            c = readChar();
        }
        if (c == '\r' && fill() && buffer[at] == '\n') {
            at++;
        }
        number++;
        return new Line(number, text.toString(), length <= mostChars);
    }

    private int readChar() throws IOException {
        return fill() ? buffer[at++] : -1;
    }

    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, reader.read(buffer, 0, buffer.length));
        }
        return at < end;
    }
}
