package org.dateline.core.learn;

/**
 * Learned weights: for each feature that was kept a row of bytes, one for each class. Features stand in buckets by the first
 * bits of their hash; a bit says whether a bucket has a row, and the number of bits before it which.
 */
public final class FeatureWeights {

    private final int shift;
    private final int width;
    private final long[] present;
    private final int[] before;
    private final byte[] rows;

    /** {@code buckets} in rising order, each with {@code width} bytes in {@code rows}. */
    public FeatureWeights(int bits, int width, int[] buckets, byte[] rows) {
        this.shift = 32 - bits;
        this.width = width;
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
    public void addTo(int[] sums, int feature) {
        int bucket = feature >>> shift;
        long word = present[bucket >>> 6];
        if ((word >>> bucket & 1) != 0) {
            int row = before[bucket >>> 6] + Long.bitCount(word & (1L << bucket) - 1);
            int at = row * width;
            for (int i = 0; i < width; i++) {
                sums[i] += rows[at + i];
            }
        }
    }

    /** The class for which the features together speak most; of equals the first. */
    public int best(int[] sums, FeatureList features) {
        java.util.Arrays.fill(sums, 0);
        for (int i = 0; i < features.size(); i++) {
            addTo(sums, features.get(i));
        }
        int best = 0;
        for (int i = 1; i < width; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }
}
