package org.dateline.core.text;

/** Typography made plain, char for char, so that models and rules trained on plain text see what they know. */
public final class Plain {

    private Plain() {}

    /** The same text with straight quotes, hyphens and spaces; every char keeps its place. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (plain(text.charAt(i)) != text.charAt(i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        var chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(chars[i]);
        }
        return new String(chars);
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\u00b4', '\u2032' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2212', '\u00ad' -> '-';
            case '\u00a0', '\u2007', '\u2009', '\u200a', '\u202f', '\u3000', '\u200b' -> ' ';
            default -> c;
        };
    }
}
