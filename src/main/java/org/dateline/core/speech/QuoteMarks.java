package org.dateline.core.speech;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.model.Span;

/** The stretches of a text between quotation marks, line by line; a quotation that is not closed ends with its line. */
public final class QuoteMarks {

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private QuoteMarks(String text) {
        this.text = text;
    }

    public static List<Span> in(String text) {
        var marks = new QuoteMarks(text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            marks.line(start, end);
            start = end + 1;
        }
        return List.copyOf(marks.found);
    }

    private void line(int start, int end) {
        int open = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean straight = c == '"' && !(open < 0 && isInch(i, start));
            if (open >= 0 && (straight || c == '\u201d' || c == '\u00bb')) {
                add(open, i);
                open = -1;
            } else if (open < 0 && (straight || c == '\u201c' || c == '\u201e' || c == '\u00ab')) {
                open = i + 1;
            }
        }
        if (open >= 0) {
            add(open, end);
        }
    }

    /** 9" is a length. */
    private boolean isInch(int at, int start) {
        return at > start && Character.isDigit(text.charAt(at - 1));
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            found.add(new Span(start, end));
        }
    }
}
