package org.dateline.core.name;

/**
 * The learned weights, one byte for each label of each feature that was kept. Features stand in buckets by the first bits of
 * their hash; a bit says whether a bucket has a row, and the number of bits before it which.
 */
final class Weights {

    private final int shift;
    private final long[] present;
    private final int[] before;
    private final byte[] rows;

    /** {@code buckets} in rising order, each with {@link Label#COUNT} bytes in {@code rows}. */
    Weights(int bits, int[] buckets, byte[] rows) {
        this.shift = 32 - bits;
        this.rows = rows;
        this.present = new long[Math.max(1, 1 << bits - 6)];
        this.before = new int[present.length];
        for (int bucket : buckets) {
            present[bucket >>> 6] |= 1L << bucket;
        }
        for (int i = 1; i < present.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(present[i - 1]);
        }
    }

    /** Adds the weights of a feature to {@code sums}; whole numbers, so that every machine adds up the same. */
    void addTo(int[] sums, int feature) {
        int bucket = feature >>> shift;
        long word = present[bucket >>> 6];
        if ((word >>> bucket & 1) != 0) {
            int row = before[bucket >>> 6] + Long.bitCount(word & (1L << bucket) - 1);
            int at = row * Label.COUNT;
            for (int label = 0; label < Label.COUNT; label++) {
                sums[label] += rows[at + label];
            }
        }
    }
}
