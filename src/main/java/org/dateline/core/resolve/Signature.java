package org.dateline.core.resolve;

import java.util.Arrays;

/**
 * The MinHash signature of a text's shingles of three words: 96 minima of 16 bits, four to a {@code long}, so that one
 * {@code long} is one band. Two texts that share half of their shingles share a band in four cases of five, two that
 * share seven tenths in 998 of 1,000; the similarity estimated from all 96 is off by 0.05 or less in two cases of three.
 */
final class Signature {

    static final int BANDS = 24;

    private static final int SHINGLE_WORDS = 3;
    private static final int ROWS = 4;
    private static final int HASHES = BANDS * ROWS;
    private static final long[] FACTORS = constants(0x9e3779b97f4a7c15L, 1);
    private static final long[] SUMMANDS = constants(0xd1b54a32d192ed03L, 0);

    private final long[] bands;
    private final int shingles;

    private Signature(long[] bands, int shingles) {
        this.bands = bands;
        this.shingles = shingles;
    }

    static Signature of(WordHashes words) {
        int length = Math.min(SHINGLE_WORDS, words.count());
        int shingles = length == 0 ? 0 : words.count() - length + 1;
        var minima = new long[HASHES];
        Arrays.fill(minima, -1L);
        for (int i = 0; i < shingles; i++) {
            lower(minima, words.shingle(i, length));
        }
        return new Signature(shingles == 0 ? new long[0] : packed(minima), shingles);
    }

    /** How many shingles the text has, repeated ones counted each time; 0 for a text without words. */
    int shingles() {
        return shingles;
    }

    long band(int number) {
        return bands[number];
    }

    /** The estimated share of common shingles among all shingles of the two texts, from 0 to 1. */
    double similarity(Signature other) {
        if (shingles == 0 || other.shingles == 0) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < BANDS; i++) {
            equal += equalQuarters(bands[i] ^ other.bands[i]);
        }
        return (double) equal / HASHES;
    }

    private static int equalQuarters(long difference) {
        int equal = 0;
        for (int row = 0; row < ROWS; row++) {
            if ((difference >>> (16 * row) & 0xffff) == 0) {
                equal++;
            }
        }
        return equal;
    }

    private static void lower(long[] minima, long shingle) {
        for (int i = 0; i < HASHES; i++) {
            long hash = shingle * FACTORS[i] + SUMMANDS[i];
            if (Long.compareUnsigned(hash, minima[i]) < 0) {
                minima[i] = hash;
            }
        }
    }

    /** Keeps middle bits of each minimum: the highest are all but zero in a minimum, the lowest are weak. */
    private static long[] packed(long[] minima) {
        var bands = new long[BANDS];
        for (int i = 0; i < HASHES; i++) {
            bands[i / ROWS] |= (minima[i] >>> 16 & 0xffff) << (16 * (i % ROWS));
        }
        return bands;
    }

    private static long[] constants(long step, long lowestBit) {
        var constants = new long[HASHES];
        for (int i = 0; i < HASHES; i++) {
            constants[i] = WordHashes.mixed(step * (i + 1)) | lowestBit;
        }
        return constants;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && shingles == that.shingles && Arrays.equals(bands, that.bands);
    }

    @Override
    public int hashCode() {
        return 31 * shingles + Arrays.hashCode(bands);
    }
}
