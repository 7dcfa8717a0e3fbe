package org.dateline.core.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureWeightsTest {

    private static final int BITS = 8;
    private static final int WIDTH = 7;

    @Test
    void everyFeatureFindsItsOwnRowAndAnUnknownOneNone() {
        int[] buckets = {0, 5, 63, 64, 200, 255};
        byte[] rows = new byte[buckets.length * WIDTH];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (byte) (i - 20);
        }
        var weights = new FeatureWeights(BITS, WIDTH, buckets, rows);
        for (int i = 0; i < buckets.length; i++) {
            int row = i;
            assertArrayEquals(
                    IntStream.range(0, WIDTH)
                            .map(label -> rows[row * WIDTH + label])
                            .toArray(),
                    sums(weights, buckets[i]));
        }
        assertArrayEquals(new int[WIDTH], sums(weights, 6));
        assertArrayEquals(new int[WIDTH], sums(weights, 201));
    }

    @Test
    void manyFeaturesAddUpLikeOneAfterTheOther() {
        int most = 700;
        byte[] rows = new byte[3 * WIDTH];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (byte) (i < WIDTH ? -128 : i < 2 * WIDTH ? 127 : 7 * i);
        }
        var weights = new FeatureWeights(BITS, WIDTH, new int[] {1, 70, 255}, rows);
        var features = new FeatureList(most);
        int[] wanted = new int[WIDTH];
        for (int i = 0; i < most; i++) {
            int hash = (i % 5 == 0 ? 1 : i % 3 == 0 ? 70 : i % 2 == 0 ? 255 : 9) << 32 - BITS;
            features.addHash(hash);
            weights.addTo(wanted, hash);
        }
        int[] sums = new int[WIDTH];
        weights.sum(sums, features);
        assertArrayEquals(wanted, sums);
    }

    @Test
    void aListTakesMoreHashesThanItWasMadeFor() {
        var weights = new FeatureWeights(BITS, 1, new int[] {1}, new byte[] {3});
        var features = new FeatureList(2);
        for (int i = 0; i < 5; i++) {
            features.addHash(1 << 32 - BITS);
        }
        int[] sums = new int[1];
        weights.sum(sums, features);
        assertEquals(15, sums[0]);
    }

    private static int[] sums(FeatureWeights weights, int bucket) {
        int[] sums = new int[WIDTH];
        weights.addTo(sums, bucket << 32 - BITS | 12345);
        return sums;
    }

    @Test
    void aMapOfIntsKnowsWhatWasPutInAndNothingElse() {
        var map = new IntMap(new int[] {0, -1, 7, 1 << 20}, new int[] {3, 4, 5, 6});
        assertEquals(3, map.get(0));
        assertEquals(4, map.get(-1));
        assertEquals(5, map.get(7));
        assertEquals(6, map.get(1 << 20));
        assertEquals(0, map.get(8));
    }

    @Test
    void shapesTellCapitalsSmallLettersDigitsAndMarks() {
        assertEquals("XxXxx", Shape.collapsed("McDonald"));
        assertEquals("dd", Shape.collapsed("1999"));
        assertEquals("X.X.", Shape.collapsed("U.S."));
        assertEquals("Xxxxxxx", Shape.full("Prizren"));
    }
}
