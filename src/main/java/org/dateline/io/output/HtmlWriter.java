package org.dateline.io.output;

/**
 * HTML that is put together piece by piece, well-formed as XML is. Whatever is given as text or as an attribute is escaped:
 * articles are hostile.
 */
final class HtmlWriter {

    private final StringBuilder html = new StringBuilder();

    /** Markup of our own. */
    HtmlWriter raw(String markup) {
        html.append(markup);
        return this;
    }

    HtmlWriter text(String text) {
        return text(text, 0, text.length());
    }

    /** Safe in text and between double quotes. What no page may hold becomes U+FFFD. */
    HtmlWriter text(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\r' -> {}
                default -> html.append(isForbidden(text, i) ? ValidText.REPLACEMENT : c);
            }
        }
        return this;
    }

    private static boolean isForbidden(String text, int at) {
        char c = text.charAt(at);
        return Character.isISOControl(c) && c != '\n' && c != '\t'
                || c == '\uFFFE'
                || c == '\uFFFF'
                || ValidText.isLone(text, at);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
