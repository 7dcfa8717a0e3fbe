package org.dateline.io.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The mails of a mailbox: each begins with a line "From " after a blank line; what looks so within one has a {@code >} before it. */
final class Mailbox implements RecordSource {

    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final Limits limits;
    private final Bytes mail;
    private final Bytes line;
    private boolean afterBlank = true;
    private boolean inMail;
    private int recordNo;
    private boolean done;

    Mailbox(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
        this.mail = new Bytes(limits.recordBytes());
        this.line = new Bytes(limits.recordBytes());
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        while (!done) {
            var bytes = line();
            boolean begins = afterBlank && startsWith(bytes, 0);
            afterBlank = bytes.length <= 2 && new String(bytes, StandardCharsets.US_ASCII).isBlank();
            var finished = begins || done ? finish(done && !begins ? bytes : new byte[0]) : null;
            inMail |= begins;
            if (!begins && !done && inMail) {
                add(bytes);
            }
            if (finished != null) {
                return finished;
            }
        }
        return null;
    }

    private @Nullable RawRecord finish(byte[] last) {
        if (!inMail) {
            return null;
        }
        add(last);
        if (mail.isBlank()) {
            mail.clear();
            return null;
        }
        recordNo++;
        return mail.take(recordNo, limits);
    }

    private void add(byte[] bytes) {
        int quotes = 0;
        while (quotes < bytes.length && bytes[quotes] == '>') {
            quotes++;
        }
        for (int i = quotes > 0 && startsWith(bytes, quotes) ? 1 : 0; i < bytes.length; i++) {
            mail.add(bytes[i]);
        }
    }

    private static boolean startsWith(byte[] bytes, int from) {
        for (int i = 0; i < FROM.length; i++) {
            if (from + i >= bytes.length || bytes[from + i] != FROM[i]) {
                return false;
            }
        }
        return true;
    }

    /** The next line with its break. */
    private byte[] line() throws IOException {
        int b = in.read();
        for (; b >= 0 && b != '\n'; b = in.read()) {
            line.add(b);
        }
        if (b < 0) {
            done = true;
        } else {
            line.add('\n');
        }
        if (line.isTooMany() && inMail) {
            mail.overflow();
        }
        return line.take(1, limits).bytes();
    }
}
