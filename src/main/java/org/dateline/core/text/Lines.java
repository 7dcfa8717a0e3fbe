package org.dateline.core.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Span;

/**
 * The lines of a stretch of text that are not blank, each without the white space around it. What goes on without white
 * space for longer than any word or address is no prose; it is cut, because the models take the square of its length.
 */
final class Lines {

    private static final int LONGEST_WORD = 1000;

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
            addCut(text, start, end, lines);
        }
    }

    private static void addCut(String text, int start, int end, List<Span> lines) {
        int from = start;
        int word = start;
        for (int i = start; i < end; i++) {
            if (isBlank(text.charAt(i))) {
                word = i + 1;
            } else if (i - word >= LONGEST_WORD && !Character.isLowSurrogate(text.charAt(i))) {
                lines.add(new Span(from, i));
                from = i;
                word = i;
            }
        }
        lines.add(new Span(from, end));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\u200b';
    }
}
