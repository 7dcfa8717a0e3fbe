package org.dateline.core.resolve;

import java.util.Map;
import java.util.TreeMap;

/** The words of a text, hashed to numbers below {@link #TERMS} and counted; two words that share a number are rare enough. */
record Bag(int[] terms, short[] counts) {

    static final int TERMS = 1 << 20;
    private static final int SHORTEST_WORD = 3;
    private static final int MOST = 320;

    /** Of a long text, the words that come first: a report begins with its news. */
    static Bag of(CharSequence text) {
        Map<Integer, Integer> counted = new TreeMap<>();
        long hash = 0;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = hash * 0x100000001b3L ^ Character.toLowerCase(c);
                length++;
            } else {
                if (length >= SHORTEST_WORD) {
                    count(counted, (int) (WordHashes.mixed(hash) >>> 44));
                }
                hash = 0;
                length = 0;
            }
        }
        return of(counted);
    }

    private static void count(Map<Integer, Integer> counted, int term) {
        if (counted.size() < MOST || counted.containsKey(term)) {
            counted.merge(term, 1, Integer::sum);
        }
    }

    private static Bag of(Map<Integer, Integer> counted) {
        var terms = new int[counted.size()];
        var counts = new short[counted.size()];
        int i = 0;
        for (var entry : counted.entrySet()) {
            terms[i] = entry.getKey();
            counts[i++] = (short) Math.min(entry.getValue(), Short.MAX_VALUE);
        }
        return new Bag(terms, counts);
    }

    /** The words of both. */
    Bag with(Bag other) {
        Map<Integer, Integer> counted = new TreeMap<>();
        for (int i = 0; i < terms.length; i++) {
            counted.merge(terms[i], (int) counts[i], Integer::sum);
        }
        for (int i = 0; i < other.terms.length; i++) {
            counted.merge(other.terms[i], (int) other.counts[i], Integer::sum);
        }
        return of(counted);
    }
}
