package org.dateline.core.resolve;

import java.util.Arrays;

/** The words of a text as numbers: runs of letters and digits, whatever their case, hashed the same way everywhere. */
final class WordHashes {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] hashes = new long[64];
    private int count;

    /** One number for all words of a text, blind to case, spaces and punctuation. */
    static long hashOf(String text) {
        var words = new WordHashes();
        words.add(text, 0, text.length());
        long hash = SEED;
        for (int i = 0; i < words.count; i++) {
            hash = mixed(hash * PRIME + words.hashes[i]);
        }
        return hash;
    }

    void add(String text, int start, int end) {
        long hash = SEED;
        boolean inWord = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
                inWord = true;
            } else if (inWord && !isApostrophe(c)) {
                add(hash);
                hash = SEED;
                inWord = false;
            }
        }
        if (inWord) {
            add(hash);
        }
    }

    int count() {
        return count;
    }

    /** The hash of the {@code length} words from {@code from} on. */
    long shingle(int from, int length) {
        long hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = mixed(hash * PRIME + hashes[i]);
        }
        return hash;
    }

    /** Spreads every bit of the input over the whole output. */
    static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private void add(long hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        hashes[count++] = hash;
    }
}
