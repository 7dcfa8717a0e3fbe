package org.dateline.core.text;

import java.util.Locale;
import org.dateline.core.model.Span;

/** One token with its offsets in the article, its plain lower-case form (straight quotes) and its Universal Dependencies part of speech. */
public record Token(int start, int end, String text, String lower, String pos) {

    public static Token of(int start, String text, String pos) {
        return new Token(start, start + text.length(), text, Plain.of(text).toLowerCase(Locale.ROOT), pos);
    }

    public Span span() {
        return new Span(start, end);
    }

    /** Whether the token begins with an upper-case letter. */
    public boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}
