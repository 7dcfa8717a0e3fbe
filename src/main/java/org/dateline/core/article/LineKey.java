package org.dateline.core.article;

import java.util.Locale;

/**
 * A line as patterns see it: lower case, straight quotes, single spaces, every number a {@code #}, without the marks
 * that lists and links put around it.
 */
final class LineKey {

    private static final String MARKS_BEFORE = ".,*•·-–—>»›|►▶→×✕ ";
    private static final String MARKS_AFTER = ".:!…»›>→|*-–—× ";

    private LineKey() {}

    static String of(String line) {
        var words = squeezed(line);
        int from = 0;
        int to = words.length();
        while (from < to && MARKS_BEFORE.indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && MARKS_AFTER.indexOf(words.charAt(to - 1)) >= 0) {
            to--;
        }
        return words.substring(from, to);
    }

    /** The digits of a line, one after the other. */
    static String digits(String line) {
        var digits = new StringBuilder();
        line.chars().filter(Character::isDigit).forEach(digit -> digits.append((char) digit));
        return digits.toString();
    }

    private static String squeezed(String line) {
        var plain = line.toLowerCase(Locale.ROOT);
        var key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain(plain.charAt(i));
            char last = key.length() == 0 ? ' ' : key.charAt(key.length() - 1);
            if (c != ' ' && c != '#' || c != last) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static char plain(char c) {
        if (Character.isDigit(c)) {
            return '#';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e' -> '"';
            default -> c;
        };
    }
}
