package org.dateline.core.place;

import org.dateline.core.model.Span;

/**
 * A word or sign of a sentence as names are spelled with it: {@code key} is in lower case, without accents and without the
 * stops of an abbreviation. Finer than a token: "US-led" is two words. {@code tokenNo} is the token it begins in.
 */
record Word(int start, int end, String key, WordCase wordCase, int tokenNo) {

    Span span() {
        return new Span(start, end);
    }

    boolean isSign() {
        return wordCase == WordCase.SIGN;
    }

    boolean isCapitalised() {
        return wordCase == WordCase.CAPITALISED || wordCase == WordCase.ALL_CAPITALS;
    }
}
