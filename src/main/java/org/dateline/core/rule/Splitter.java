package org.dateline.core.rule;

/** Cuts text into runs of letters, runs of digits and single other chars; white space separates and is dropped. */
final class Splitter {

    /** Receives the pieces in reading order, end excluded. */
    @FunctionalInterface
    interface Sink {
        void accept(int start, int end);
    }

    private Splitter() {}

    static void split(CharSequence text, Sink sink) {
        int at = 0;
        while (at < text.length()) {
            int end = pieceEnd(text, at);
            if (!isSpace(Character.codePointAt(text, at))) {
                sink.accept(at, end);
            }
            at = end;
        }
    }

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Only 0 to 9: what other scripts write is left alone. */
    static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static int pieceEnd(CharSequence text, int at) {
        int first = Character.codePointAt(text, at);
        int end = at + Character.charCount(first);
        boolean letters = isLetter(first);
        if (!letters && !isDigit(first)) {
            return end;
        }
        while (end < text.length()) {
            int next = Character.codePointAt(text, end);
            if (letters ? !isLetter(next) : !isDigit(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }
}
