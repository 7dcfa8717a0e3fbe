package org.dateline.core.rule;

import java.util.Set;

/** A run of digits of a certain length, not part of a longer number such as 1,200 or 2.5; the value is the digits. */
record Digits(int least, int most) implements WordClass {

    @Override
    public Set<String> starts() {
        return Set.of(DIGITS);
    }

    @Override
    public int end(Words words, int at) {
        int length = words.lower(at).length();
        return words.isDigits(at) && length >= least && length <= most ? at + 1 : -1;
    }

    @Override
    public String value(Words words, int from, int to) {
        return words.lower(from);
    }
}
