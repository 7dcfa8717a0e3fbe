package org.dateline.core.article;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Span;

/** A line that is not blank, without the white space around it, and how many blank lines stand before it. */
record TextLine(Span span, String words, int blanksBefore) {

    static List<TextLine> of(String text) {
        var lines = new ArrayList<TextLine>();
        int start = 0;
        int blanks = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text, i)) {
                int from = start;
                int to = i;
                while (from < to && isBlank(text.charAt(from))) {
                    from++;
                }
                while (to > from && isBlank(text.charAt(to - 1))) {
                    to--;
                }
                if (from < to) {
                    lines.add(new TextLine(Span.of(from, to), text.substring(from, to), blanks));
                }
                blanks = from < to ? 0 : blanks + 1;
                start = i + 1;
            }
        }
        return lines;
    }

    /** Of a carriage return and a line feed only the second ends the line. */
    static boolean isBreak(String text, int at) {
        char c = text.charAt(at);
        boolean beforeLineFeed = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return !beforeLineFeed && (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f');
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200b'
                || c == '\ufeff';
    }
}
