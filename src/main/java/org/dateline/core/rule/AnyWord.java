package org.dateline.core.rule;

import java.util.Set;

/** One word of letters, with or without a capital; the value is its lower-case form. */
record AnyWord(boolean capitalised) implements WordClass {

    @Override
    public Set<String> starts() {
        return Set.of(ANY);
    }

    @Override
    public int end(Words words, int at) {
        return words.isLetters(at) && (!capitalised || words.isCapitalised(at)) ? at + 1 : -1;
    }

    @Override
    public String value(Words words, int from, int to) {
        return words.lower(from);
    }
}
