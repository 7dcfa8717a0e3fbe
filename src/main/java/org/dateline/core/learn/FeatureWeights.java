package org.dateline.core.learn;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Learned weights: for each feature that was kept a row of bytes, one for each class. Features stand in buckets by the first
 * bits of their hash; a bit says whether a bucket has a row, and the number of bits before it which. Whole numbers, so that every machine adds up
 * the same.
 *
 * <p>Bytes are kept above zero, and eight of them are added at a time, in the lanes of two longs.
 */
public final class FeatureWeights {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LANES = 0x00FF00FF00FF00FFL;
    private static final int LANE = 0xFFFF;
    private static final int ZERO = 128;

    /** So many bytes fit into a lane of sixteen bits. */
    private static final int MOST = 257;

    private final int shift;
    private final int width;
    private final int stride;
    private final long[] present;
    private final int[] before;
    private final byte[] rows;

    /** {@code buckets} in rising order, each with {@code width} bytes in {@code rows}. */
    public FeatureWeights(int bits, int width, int[] buckets, byte[] rows) {
        this.shift = 32 - bits;
        this.width = width;
        this.stride = (width + 7) / 8 * 8;
        this.rows = new byte[buckets.length * stride];
        for (int row = 0; row < buckets.length; row++) {
            for (int i = 0; i < width; i++) {
                this.rows[row * stride + i] = (byte) (rows[row * width + i] + ZERO);
            }
        }
        this.present = new long[Math.max(1, 1 << bits - 6)];
        this.before = new int[present.length];
        for (int bucket : buckets) {
            present[bucket >>> 6] |= 1L << bucket;
        }
        for (int i = 1; i < present.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(present[i - 1]);
        }
    }

    /** Where the row of a feature begins; -1 if it has none. */
    private int row(int feature) {
        int bucket = feature >>> shift;
        long word = present[bucket >>> 6];
        if ((word >>> bucket & 1) == 0) {
            return -1;
        }
        return (before[bucket >>> 6] + Long.bitCount(word & (1L << bucket) - 1)) * stride;
    }

    /** Adds the weights of a feature to {@code sums}, one by one: what {@link #sum} must come to. */
    void addTo(int[] sums, int feature) {
        int at = row(feature);
        for (int i = 0; at >= 0 && i < width; i++) {
            sums[i] += (rows[at + i] & 0xFF) - ZERO;
        }
    }

    /** Sets {@code sums} to the weights of all features together. */
    public void sum(int[] sums, FeatureList features) {
        Arrays.fill(sums, 0, width, 0);
        int[] found = features.found();
        int count = 0;
        for (int i = 0; i < features.size(); i++) {
            int row = row(features.get(i));
            if (row >= 0) {
                found[count++] = row;
            }
        }
        for (int from = 0; from < count; from += MOST) {
            add(sums, found, from, Math.min(count, from + MOST));
        }
    }

    private void add(int[] sums, int[] found, int from, int to) {
        int less = (to - from) * ZERO;
        for (int column = 0; column < width; column += 8) {
            long even = 0;
            long odd = 0;
            for (int i = from; i < to; i++) {
                long eight = (long) LONGS.get(rows, found[i] + column);
                even += eight & LANES;
                odd += eight >>> 8 & LANES;
            }
            for (int i = column; i < Math.min(width, column + 8); i++) {
                long lanes = (i & 1) == 0 ? even : odd;
                sums[i] += (int) (lanes >>> (i - column) / 2 * 16 & LANE) - less;
            }
        }
    }

    /** The class for which the features together speak most; of equals the first. */
    public int best(int[] sums, FeatureList features) {
        sum(sums, features);
        int best = 0;
        for (int i = 1; i < width; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }
}
