package org.dateline.core.name;

/** Weights of features, a row of labels each, that change with what is learned. */
interface LearningTable {

    /** Adds the weights of a feature to {@code sums}. */
    void addTo(double[] sums, int feature);

    /** Learns from a gradient, one number for each label. */
    void learn(int feature, double[] gradient);
}
