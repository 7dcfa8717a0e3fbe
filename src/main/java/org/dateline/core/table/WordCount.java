package org.dateline.core.table;

/** Counts words as a reader would: stretches between white space that have a letter or digit in them. */
final class WordCount {

    private WordCount() {}

    static int of(String text) {
        var words = 0;
        var counted = false;
        for (var i = 0; i < text.length(); ) {
            var c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                counted = true;
                words++;
            }
            i += Character.charCount(c);
        }
        return words;
    }
}
