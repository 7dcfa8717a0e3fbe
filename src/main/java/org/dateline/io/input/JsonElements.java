package org.dateline.io.input;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.core.model.NoticeCode;
import org.jspecify.annotations.Nullable;

/**
 * The objects in a JSON file, each cut out by its braces, so that one that is broken or too large does not take the
 * others with it. Whether what is inside is JSON is not asked here.
 */
final class JsonElements implements RecordSource {

    private final InputStream in;
    private final Limits limits;
    private final Bytes element;
    private int recordNo;
    private int openArrays;
    private int pushedBack = -1;

    JsonElements(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
        this.element = new Bytes(limits.recordBytes());
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        for (int b = read(); b >= 0; b = read()) {
            if (b == '{') {
                recordNo++;
                return object();
            } else if (b == '[' || b == ']') {
                openArrays += b == '[' ? 1 : -1;
            } else if (b > ' ' && b != ',') {
                recordNo++;
                return noObject(b);
            }
        }
        return end();
    }

    private @Nullable RawRecord end() {
        if (openArrays <= 0) {
            return null;
        }
        openArrays = 0;
        recordNo++;
        return RawRecord.refused(recordNo, NoticeCode.UNREADABLE_FILE, "the file ends before its array does");
    }

    private RawRecord object() throws IOException {
        element.add('{');
        int depth = 1;
        while (depth > 0) {
            int b = in.read();
            if (b < 0) {
                openArrays = 0;
                element.clear();
                return RawRecord.refused(recordNo, NoticeCode.UNREADABLE_FILE, "the file ends within an object");
            }
            element.add(b);
            if (b == '"') {
                string();
            } else if (b == '{') {
                depth++;
            } else if (b == '}') {
                depth--;
            }
        }
        var record = element.take(recordNo, limits);
        return recordNo == 1 && openArrays == 0 ? record.asAlone() : record;
    }

    /** To the end of a string; an escaped quote does not end it. */
    private void string() throws IOException {
        for (int b = in.read(); b >= 0; b = in.read()) {
            element.add(b);
            if (b == '"') {
                return;
            }
            if (b == '\\') {
                element.add(in.read());
            }
        }
    }

    /** Whatever stands where an object should, up to the next object or comma: one broken record. */
    private RawRecord noObject(int first) throws IOException {
        boolean inString = first == '"';
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\\' && inString) {
                in.read();
            } else if (b == '"') {
                inString = !inString;
            } else if (!inString && (b == '{' || b == ']' || b == ',')) {
                pushedBack = b;
                break;
            }
        }
        return RawRecord.refused(recordNo, NoticeCode.BROKEN_RECORD, "not a JSON object");
    }

    private int read() throws IOException {
        int b = pushedBack;
        pushedBack = -1;
        return b >= 0 ? b : in.read();
    }
}
