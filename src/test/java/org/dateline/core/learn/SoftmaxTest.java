package org.dateline.core.learn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the model of triggers is learned with. */
class SoftmaxTest {

    private static final double STEP = 1.0 / 48;
    private static final int ALWAYS = Hash.of("always");
    private static final int RED = Hash.of("red");
    private static final int BLUE = Hash.of("blue");

    @Test
    void theLeastOfABowlIsAtItsBottom() {
        double[] found = Minimum.of(
                (point, slope) -> {
                    slope[0] = 2 * (point[0] - 3);
                    slope[1] = 20 * (point[1] + 1);
                    return (point[0] - 3) * (point[0] - 3) + 10 * (point[1] + 1) * (point[1] + 1);
                },
                2,
                50);

        assertArrayEquals(new double[] {3, -1}, found, 0.01);
    }

    @Test
    void aFeatureSpeaksForTheClassItIsSeenWith() throws IOException {
        var lessons = new ArrayList<Softmax.Lesson>();
        for (int i = 0; i < 20; i++) {
            lessons.add(new Softmax.Lesson(new int[] {ALWAYS, RED}, new double[] {1, 0, 0}, 1));
            lessons.add(new Softmax.Lesson(new int[] {ALWAYS, BLUE}, new double[] {0, 0, 1}, 1));
        }

        var weights = written(Softmax.learn(lessons, 3, 1), 3);

        assertEquals(0, weights.best(new int[3], features(ALWAYS, RED)));
        assertEquals(2, weights.best(new int[3], features(ALWAYS, BLUE)));
    }

    @Test
    void aSingleClassSaysHowLikelyItIs() throws IOException {
        var lessons = new ArrayList<Softmax.Lesson>();
        for (int i = 0; i < 40; i++) {
            lessons.add(new Softmax.Lesson(new int[] {RED}, new double[] {i % 4 == 0 ? 0 : 1}, 1));
        }

        int[] sum = new int[1];
        written(Softmax.learn(lessons, 1, 0.1), 1).addTo(sum, RED);

        assertEquals(0.75, 1 / (1 + Math.exp(-STEP * sum[0])), 0.02);
    }

    @Test
    void nothingIsLearnedFromNothing() throws IOException {
        int[] sum = new int[2];
        written(Softmax.learn(List.of(), 2, 1), 2).addTo(sum, RED);

        assertTrue(sum[0] == 0 && sum[1] == 0);
    }

    private static FeatureList features(int... hashes) {
        var list = new FeatureList(hashes.length);
        for (int hash : hashes) {
            list.addHash(hash);
        }
        return list;
    }

    private static FeatureWeights written(Softmax learned, int classes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        learned.write(new DataOutputStream(bytes), STEP);
        return Packed.readWeights(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), classes);
    }
}
