package org.dateline.core.learn;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Weights that learn from mistakes; in the end each is the mean of what it has been (Collins, 2002). */
public final class Perceptron {

    private final int bits;
    private final int width;
    private final float[] weights;
    private float[] late;
    private long steps = 1;

    public Perceptron(int bits, int width) {
        this.bits = bits;
        this.width = width;
        this.weights = new float[(1 << bits) * width];
        this.late = new float[weights.length];
    }

    public void score(float[] sums, FeatureList features) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < features.size(); i++) {
            int at = (features.get(i) >>> 32 - bits) * width;
            for (int k = 0; k < width; k++) {
                sums[k] += weights[at + k];
            }
        }
    }


    public static int best(float[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }

    /** One decision is over; if it was wrong, {@code right} gains and {@code wrong} loses. */
    public void learn(FeatureList features, int right, int wrong) {
        if (right != wrong) {
            for (int i = 0; i < features.size(); i++) {
                int at = (features.get(i) >>> 32 - bits) * width;
                weights[at + right] += 1;
                weights[at + wrong] -= 1;
                late[at + right] += steps;
                late[at + wrong] -= steps;
            }
        }
        steps++;
    }

    /** The means of the weights from now on; nothing can be learned any more. */
    public void average() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] -= late[i] / steps;
        }
        late = new float[0];
    }

    /** The rows in eight bits: {@code least} is the weight that is dropped, {@code step} what one unit is worth. */
    public void write(DataOutputStream out, double least, double step) throws IOException {
        int[] buckets = new int[1 << bits];
        int kept = 0;
        var rows = new ByteArrayOutputStream();
        for (int bucket = 0; bucket < 1 << bits; bucket++) {
            byte[] row = row(bucket, least, step);
            if (row.length > 0) {
                buckets[kept++] = bucket;
                rows.write(row);
            }
        }
        out.writeByte(bits);
        Packed.writeKeys(out, Arrays.copyOf(buckets, kept));
        out.write(rows.toByteArray());
        System.out.println("model: " + kept + " features of " + (1 << bits) + ", " + width + " classes");
    }

    private byte[] row(int bucket, double least, double step) {
        byte[] row = new byte[width];
        boolean any = false;
        for (int k = 0; k < width; k++) {
            float weight = weights[bucket * width + k];
            if (Math.abs(weight) >= least) {
                row[k] = (byte) Math.max(-127, Math.min(127, Math.round(weight / step)));
                any |= row[k] != 0;
            }
        }
        return any ? row : new byte[0];
    }
}
