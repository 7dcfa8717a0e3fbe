package org.dateline.run.print;

import java.util.Locale;
import java.util.regex.Pattern;

/** How numbers and names are spelled for people. */
public final class Text {

    private static final int LONGEST = 300;
    private static final int LONGEST_LABEL = 120;

    /** What no page may hold. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]"
            + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private Text() {}

    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Safe inside HTML, in text and in quoted attributes. */
    public static String html(String text) {
        return CONTROL.matcher(text)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Safe inside HTML and never more than some three hundred bytes, whatever it is: a sentence, cut at a blank. */
    public static String sentence(String text) {
        return html(cut(text, LONGEST));
    }

    /** Safe inside HTML and never more than some hundred bytes: a name, a cell. */
    public static String cell(String text) {
        return html(cut(text, LONGEST_LABEL));
    }

    private static String cut(String text, int most) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            bytes += bytes(text.charAt(i));
            if (bytes > most) {
                int blank = text.lastIndexOf(' ', i);
                int end = blank > i / 2 ? blank : i;
                return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                        + " …";
            }
        }
        return text;
    }

    /** How long a char is on the page. */
    private static int bytes(char c) {
        return switch (c) {
            case '&', '<', '>', '"', '\'' -> "&quot;".length();
            default -> c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
        };
    }

    /** A value of a table as a label: {@code mentioned_date} is "mentioned date". */
    public static String label(String value) {
        return value.replace('_', ' ');
    }
}
