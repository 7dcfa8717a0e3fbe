package org.dateline.run.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** How numbers and names are spelled for people. */
final class Text {

    private static final int LONGEST = 300;

    /** What no page may hold. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]"
            + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private Text() {}

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Safe inside HTML, in text and in quoted attributes. */
    static String html(String text) {
        return CONTROL.matcher(text)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** At most some three hundred chars, cut at a blank. */
    static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST);
        int end = blank > 0 ? blank : LONGEST;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + " …";
    }

    /** A value of a table as a label: {@code mentioned_date} is "mentioned date". */
    static String label(String value) {
        return value.replace('_', ' ');
    }
}
