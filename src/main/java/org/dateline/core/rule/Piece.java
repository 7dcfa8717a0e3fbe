package org.dateline.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One word of a pattern or list: its lower-case form, whether it stands close to the piece before it, whether the text
 * must have it with a capital letter, and which parts of speech it may have (empty: any).
 */
record Piece(String lower, boolean close, boolean capital, Set<String> tags) {

    boolean matches(Words words, int at) {
        return words.lower(at).equals(lower)
                && (!capital || words.isCapitalised(at))
                && (tags.isEmpty() || tags.contains(words.pos(at)));
    }

    Piece with(String otherLower, Set<String> otherTags) {
        return new Piece(otherLower, close, capital, otherTags);
    }

    /** The pieces of some text; the first one is close to whatever stands before it. */
    static List<Piece> of(String text) {
        var plain = plain(text);
        var pieces = new ArrayList<Piece>();
        Splitter.split(plain, (start, end) -> {
            var word = plain.substring(start, end);
            boolean close = start == 0 || !Splitter.isSpace(plain.codePointBefore(start));
            pieces.add(new Piece(
                    word.toLowerCase(Locale.ROOT), close, Character.isUpperCase(word.codePointAt(0)), Set.of()));
        });
        return pieces;
    }

    /** Straight quotes for curly ones, as in the lower form of a token. */
    static String plain(String text) {
        return text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }
}
