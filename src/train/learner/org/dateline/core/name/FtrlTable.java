package org.dateline.core.name;

/**
 * Weights that learn by FTRL-Proximal (McMahan and others, 2013): a row of labels for each bucket of features; what is not
 * worth its cost stays 0.
 */
final class FtrlTable implements LearningTable {

    static final double ALPHA = 0.1;
    static final double BETA = 1;
    static final double L1 = 0.3;
    static final double L2 = 0.5;

    private static final int WIDTH = 16;
    private static final int SQUARES = 8;

    private final int bits;
    private final float[] cells;

    FtrlTable(int bits) {
        this.bits = bits;
        this.cells = new float[WIDTH << bits];
    }

    int bits() {
        return bits;
    }

    @Override
    public void addTo(double[] sums, int feature) {
        int at = row(feature);
        for (int label = 0; label < Label.COUNT; label++) {
            sums[label] += weight(at + label);
        }
    }

    @Override
    public void learn(int feature, double[] gradient) {
        int at = row(feature);
        for (int label = 0; label < Label.COUNT; label++) {
            double slope = gradient[label];
            double squares = cells[at + SQUARES + label];
            double more = squares + slope * slope;
            double sigma = (Math.sqrt(more) - Math.sqrt(squares)) / ALPHA;
            cells[at + label] += (float) (slope - sigma * weight(at + label));
            cells[at + SQUARES + label] = (float) more;
        }
    }

    /** The weight of a bucket for a label. */
    double weight(int bucket, int label) {
        return weight(bucket * WIDTH + label);
    }

    private double weight(int at) {
        float z = cells[at];
        if (z >= -L1 && z <= L1) {
            return 0;
        }
        return -(z - Math.copySign(L1, z)) / ((BETA + Math.sqrt(cells[at + SQUARES])) / ALPHA + L2);
    }

    private int row(int feature) {
        return (feature >>> 32 - bits) * WIDTH;
    }
}
