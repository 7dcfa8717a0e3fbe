package org.dateline.io.output;

/** Makes any Java string valid Unicode: half a surrogate pair, which no encoding can hold, becomes U+FFFD. */
final class ValidText {

    static final char REPLACEMENT = '\uFFFD';

    private ValidText() {}

    static String of(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        var valid = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                valid.setCharAt(i, REPLACEMENT);
            }
        }
        return valid.toString();
    }

    static boolean isLone(String text, int at) {
        var c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
