package org.dateline.core.name;

import org.dateline.core.learn.Hash;
import org.dateline.core.learn.IntMap;

/** Names of several words that much text has taught, each with its usual kind, found by a hash of their words. */
final class Phrases {

    static final int LONGEST = 6;

    private final IntMap kinds;

    Phrases(IntMap kinds) {
        this.kinds = kinds;
    }

    static int begin(int word) {
        return word;
    }

    static int add(int phrase, int word) {
        return Hash.mix(phrase, word);
    }

    /** For every word 0, or the {@link Label} it has in the longest known name that starts first. */
    int[] labels(int[] words) {
        int[] labels = new int[words.length];
        for (int from = 0; from < words.length; from++) {
            int to = end(words, from, labels);
            from = Math.max(from, to - 1);
        }
        return labels;
    }

    private int end(int[] words, int from, int[] labels) {
        int end = from;
        int kind = 0;
        int phrase = begin(words[from]);
        for (int to = from + 1; to < words.length && to < from + LONGEST; to++) {
            phrase = add(phrase, words[to]);
            int found = kinds.get(phrase);
            if (found != 0) {
                end = to + 1;
                kind = found;
            }
        }
        for (int i = from; i < end; i++) {
            labels[i] = Label.of(kind, i == from);
        }
        return end;
    }
}
