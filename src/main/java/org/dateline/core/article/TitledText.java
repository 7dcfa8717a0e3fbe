package org.dateline.core.article;

import java.util.Locale;
import java.util.Optional;

/**
 * An article's text with its title first; {@code bodyStart} is where the text given by the source begins, and
 * {@code titleEnd} where the title ends, 0 if none was given.
 */
record TitledText(String text, int bodyStart, int titleEnd) {

    private static final String GAP = "\n\n";

    static TitledText of(Optional<String> title, String text) {
        if (title.isEmpty()) {
            return new TitledText(text, 0, 0);
        }
        int end = endOf(title.get(), text);
        if (end > 0) {
            return new TitledText(text, 0, end);
        }
        int bodyStart = title.get().length() + GAP.length();
        return new TitledText(title.get() + GAP + text, bodyStart, title.get().length());
    }

    /**
     * Where the title ends in a text that begins with it and then breaks the line, 0 if it does not; letters and digits
     * are compared without regard to case and typography.
     */
    private static int endOf(String title, String text) {
        int at = 0;
        int end = text.startsWith(title) ? title.length() : 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                at = skipMarks(text, at);
                if (at == text.length() || !sameLetter(c, text.charAt(at))) {
                    return 0;
                }
                at++;
                end = Math.max(end, at);
            }
        }
        return endsLine(text, end) ? end : 0;
    }

    private static int skipMarks(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether nothing but marks follows up to the end of the line. */
    private static boolean endsLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (TextLine.isBreak(text, i)) {
                return true;
            }
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameLetter(char a, char b) {
        return a == b
                || String.valueOf(a)
                        .toLowerCase(Locale.ROOT)
                        .equals(String.valueOf(b).toLowerCase(Locale.ROOT));
    }
}
