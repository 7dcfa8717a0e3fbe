package org.dateline.core.name;

import org.dateline.core.learn.IntMap;

/**
 * What much text has taught about single words, found by their hash: a cluster of words used alike, how often the word is
 * written small, and what the word is in names. A word it does not know is 0 in all three.
 */
final class WordTable {

    /** Three small numbers in one: cluster (16 bits), case (8), role in names (8). */
    record Entry(int cluster, int casing, int role) {

        int packed() {
            return cluster << 16 | casing << 8 | role;
        }
    }

    private final IntMap entries;

    WordTable(IntMap entries) {
        this.entries = entries;
    }

    /** The packed entry of the word with this hash. */
    int of(int word) {
        return entries.get(word);
    }

    static int cluster(int packed) {
        return packed >>> 16;
    }

    static int casing(int packed) {
        return packed >>> 8 & 0xFF;
    }

    static int role(int packed) {
        return packed & 0xFF;
    }
}
