package org.dateline.core.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Span;

/** The lines of a stretch of text that are not blank, each without the white space around it. */
final class Lines {

    private Lines() {}

    static List<Span> of(String text, Span stretch) {
        var lines = new ArrayList<Span>();
        int start = stretch.start();
        for (int i = stretch.start(); i <= stretch.end(); i++) {
            if (i == stretch.end() || isBreak(text.charAt(i))) {
                addStripped(text, start, i, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    private static void addStripped(String text, int start, int end, List<Span> lines) {
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\u200b';
    }
}
