package org.dateline.core.article;

import java.util.Locale;
import java.util.Optional;

/** An article's text with its title first; {@code bodyStart} is where the text given by the source begins. */
record TitledText(String text, int bodyStart) {

    private static final String GAP = "\n\n";

    static TitledText of(Optional<String> title, String text) {
        if (title.isEmpty() || beginsWith(text, title.get())) {
            return new TitledText(text, 0);
        }
        return new TitledText(title.get() + GAP + text, title.get().length() + GAP.length());
    }

    /** Whether the text begins with the title, letters and digits compared without regard to case and typography. */
    private static boolean beginsWith(String text, String title) {
        int at = 0;
        boolean something = false;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
                    at++;
                }
                if (at == text.length() || !sameLetter(c, text.charAt(at))) {
                    return false;
                }
                something = true;
                at++;
            }
        }
        return something && (at == text.length() || !Character.isLetterOrDigit(text.charAt(at)));
    }

    private static boolean sameLetter(char a, char b) {
        return a == b
                || String.valueOf(a)
                        .toLowerCase(Locale.ROOT)
                        .equals(String.valueOf(b).toLowerCase(Locale.ROOT));
    }
}
