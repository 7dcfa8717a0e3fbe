package org.dateline.core.learn;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Learns which of several classes a thing is, or with a single class whether it is something, by logistic regression over
 * hashed features; weights are drawn to zero by {@code drag}. Features seen fewer than three times are left out.
 */
public final class Softmax {

    /** The features of one thing, how much of it belongs to each class, and how much it counts. */
    public record Lesson(int[] features, double[] classes, double weight) {}

    private static final int FEWEST = 3;
    private static final int ROUNDS = 60;
    private static final int BITS = 20;

    private final int classes;
    private final int[] buckets;
    private final double[] weights;

    private Softmax(int classes, int[] buckets, double[] weights) {
        this.classes = classes;
        this.buckets = buckets;
        this.weights = weights;
    }

    public static Softmax learn(List<Lesson> lessons, int classes, double drag) {
        int[] counts = new int[1 << BITS];
        lessons.forEach(lesson -> Arrays.stream(lesson.features())
                .map(Softmax::bucket)
                .distinct()
                .forEach(bucket -> counts[bucket]++));
        int[] buckets = IntStream.range(0, counts.length)
                .filter(bucket -> counts[bucket] >= FEWEST)
                .toArray();
        int[][] rows = lessons.stream()
                .map(lesson -> rows(lesson.features(), buckets))
                .toArray(int[][]::new);
        double[] weights = Minimum.of(
                (point, slope) -> loss(lessons, rows, classes, drag, point, slope), buckets.length * classes, ROUNDS);
        return new Softmax(classes, buckets, weights);
    }

    private static int bucket(int feature) {
        return feature >>> 32 - BITS;
    }

    private static int[] rows(int[] features, int[] buckets) {
        return Arrays.stream(features)
                .map(feature -> Arrays.binarySearch(buckets, bucket(feature)))
                .filter(row -> row >= 0)
                .toArray();
    }

    private static double loss(
            List<Lesson> lessons, int[][] rows, int classes, double drag, double[] point, double[] slope) {
        double loss = 0;
        for (int i = 0; i < point.length; i++) {
            loss += drag * point[i] * point[i] / 2;
            slope[i] = drag * point[i];
        }
        double[] shares = new double[classes];
        for (int n = 0; n < rows.length; n++) {
            var lesson = lessons.get(n);
            shares(rows[n], point, shares);
            for (int k = 0; k < classes; k++) {
                double target = lesson.classes()[k];
                loss -= lesson.weight() * target * Math.log(shares[k] + 1e-12);
                if (classes == 1) {
                    loss -= lesson.weight() * (1 - target) * Math.log(1 - shares[k] + 1e-12);
                }
                double error = lesson.weight() * (shares[k] - target);
                for (int row : rows[n]) {
                    slope[row * classes + k] += error;
                }
            }
        }
        return loss;
    }

    private static void shares(int[] rows, double[] weights, double[] shares) {
        int classes = shares.length;
        Arrays.fill(shares, 0);
        for (int row : rows) {
            for (int k = 0; k < classes; k++) {
                shares[k] += weights[row * classes + k];
            }
        }
        if (classes == 1) {
            shares[0] = 1 / (1 + Math.exp(-shares[0]));
            return;
        }
        double most = Arrays.stream(shares).max().orElse(0);
        double all = 0;
        for (int k = 0; k < classes; k++) {
            shares[k] = Math.exp(shares[k] - most);
            all += shares[k];
        }
        for (int k = 0; k < classes; k++) {
            shares[k] /= all;
        }
    }

    /** The weights in eight bits: {@code step} is what one unit is worth. */
    public void write(DataOutputStream out, double step) throws IOException {
        int[] kept = new int[buckets.length];
        int size = 0;
        var bytes = new ByteArrayOutputStream();
        for (int row = 0; row < buckets.length; row++) {
            byte[] units = new byte[classes];
            boolean any = false;
            for (int k = 0; k < classes; k++) {
                units[k] = (byte) Math.max(-127, Math.min(127, Math.round(weights[row * classes + k] / step)));
                any |= units[k] != 0;
            }
            if (any) {
                kept[size++] = buckets[row];
                bytes.write(units);
            }
        }
        out.writeByte(BITS);
        Packed.writeKeys(out, Arrays.copyOf(kept, size));
        out.write(bytes.toByteArray());
    }
}
