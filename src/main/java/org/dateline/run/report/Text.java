package org.dateline.run.report;

import java.util.Locale;

/** How numbers and names are spelled for people. */
final class Text {

    private Text() {}

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Safe inside HTML, in text and in quoted attributes. */
    static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A value of a table as a label: {@code mentioned_date} is "mentioned date". */
    static String label(String value) {
        return value.replace('_', ' ');
    }
}
