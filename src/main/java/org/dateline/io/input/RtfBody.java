package org.dateline.io.input;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An RTF file without the groups that hold what repeats on each page and the notes at its foot. */
final class RtfBody {

    private static final List<byte[]> ASIDE =
            List.of(bytes("{\\header"), bytes("{\\footer"), bytes("{\\footnote"), bytes("{\\*\\ftnsep"));

    private RtfBody() {}

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] of(byte[] rtf) {
        var body = new ByteArrayOutputStream(rtf.length);
        int from = 0;
        for (int i = 0; i < rtf.length; i++) {
            if (rtf[i] == '{' && isAside(rtf, i)) {
                body.write(rtf, from, i - from);
                i = end(rtf, i);
                from = Math.min(rtf.length, i + 1);
            }
        }
        body.write(rtf, from, rtf.length - from);
        return body.toByteArray();
    }

    /** {@code \headery} is how far the header is from the edge, and no header. */
    private static boolean isAside(byte[] rtf, int at) {
        for (var word : ASIDE) {
            int next = at + word.length;
            if (next < rtf.length && startsWith(rtf, at, word) && rtf[next] != 'y' && rtf[next] != 'e') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] rtf, int at, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (rtf[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** The brace that ends a group; a brace of the text has a backslash before it. */
    private static int end(byte[] rtf, int open) {
        int depth = 0;
        for (int i = open; i < rtf.length; i++) {
            if (rtf[i] == '\\') {
                i++;
            } else if (rtf[i] == '{') {
                depth++;
            } else if (rtf[i] == '}') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return rtf.length;
    }
}
