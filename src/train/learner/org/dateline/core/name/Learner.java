package org.dateline.core.name;

import java.util.Arrays;

/** A linear-chain conditional random field that learns from one line at a time. */
final class Learner {

    /** A gradient smaller than this changes nothing worth the time. */
    private static final double FLAT = 1e-3;

    private static final int LABELS = Label.COUNT;

    private final LearningTable table;
    private final double flat;
    private final Features features = new Features();
    private double[][] node = new double[0][];
    private double[][][] edge = new double[0][][];
    private double[][] forward = new double[0][];
    private double[][] backward = new double[0][];

    Learner(LearningTable table) {
        this(table, FLAT);
    }

    /** A gradient not steeper than {@code flat} is not learned. */
    Learner(LearningTable table, double flat) {
        this.table = table;
        this.flat = flat;
    }

    /** Learns the labels of a line; says how unlikely it had held them (the negative logarithm). */
    double learn(NameLine line, int[] labels) {
        score(line);
        double all = sweep(line.length);
        double loss = all - scoreOf(labels);
        for (int i = 0; i < line.length; i++) {
            learnNode(line, i, labels[i], all);
            if (i > 0) {
                learnEdges(line, i, labels, all);
            }
        }
        return loss;
    }

    private void score(NameLine line) {
        grow(line.length);
        for (int i = 0; i < line.length; i++) {
            Arrays.fill(node[i], 0);
            features.read(line, i);
            for (int k = 0; k < features.count(); k++) {
                table.addTo(node[i], features.get(k));
            }
            if (i > 0) {
                scoreEdges(line, i);
            }
        }
    }

    private void scoreEdges(NameLine line, int i) {
        features.readEdge(line, i);
        for (int last = 0; last < LABELS; last++) {
            Arrays.fill(edge[i][last], 0);
            for (int k = 0; k < features.count(); k++) {
                table.addTo(edge[i][last], Features.after(features.get(k), last));
            }
            for (int label = 0; label < LABELS; label++) {
                if (!Label.mayFollow(last, label)) {
                    edge[i][last][label] = Double.NEGATIVE_INFINITY;
                }
            }
        }
    }

    private void grow(int length) {
        if (node.length < length) {
            node = new double[length][LABELS];
            forward = new double[length][LABELS];
            backward = new double[length][LABELS];
            edge = new double[length][LABELS][LABELS];
        }
    }

    /** Fills forward and backward sums, in logarithms; the logarithm of the sum over all rows of labels. */
    private double sweep(int length) {
        double[] sums = new double[LABELS];
        for (int label = 0; label < LABELS; label++) {
            forward[0][label] = Label.isFurther(label) ? Double.NEGATIVE_INFINITY : node[0][label];
            backward[length - 1][label] = 0;
        }
        for (int i = 1; i < length; i++) {
            for (int label = 0; label < LABELS; label++) {
                for (int last = 0; last < LABELS; last++) {
                    sums[last] = forward[i - 1][last] + edge[i][last][label];
                }
                forward[i][label] = node[i][label] + logSum(sums);
            }
        }
        for (int i = length - 2; i >= 0; i--) {
            for (int label = 0; label < LABELS; label++) {
                for (int next = 0; next < LABELS; next++) {
                    sums[next] = edge[i + 1][label][next] + node[i + 1][next] + backward[i + 1][next];
                }
                backward[i][label] = logSum(sums);
            }
        }
        return logSum(forward[length - 1]);
    }

    private double scoreOf(int[] labels) {
        double score = 0;
        for (int i = 0; i < labels.length; i++) {
            score += node[i][labels[i]] + (i > 0 ? edge[i][labels[i - 1]][labels[i]] : 0);
        }
        return score;
    }

    private void learnNode(NameLine line, int i, int truth, double all) {
        double[] gradient = new double[LABELS];
        double steepest = 0;
        for (int label = 0; label < LABELS; label++) {
            gradient[label] = Math.exp(forward[i][label] + backward[i][label] - all) - (label == truth ? 1 : 0);
            steepest = Math.max(steepest, Math.abs(gradient[label]));
        }
        if (steepest > flat) {
            features.read(line, i);
            for (int k = 0; k < features.count(); k++) {
                table.learn(features.get(k), gradient);
            }
        }
    }

    private void learnEdges(NameLine line, int i, int[] labels, double all) {
        features.readEdge(line, i);
        double[] gradient = new double[LABELS];
        for (int last = 0; last < LABELS; last++) {
            double steepest = 0;
            for (int label = 0; label < LABELS; label++) {
                double share = Math.exp(
                        forward[i - 1][last] + edge[i][last][label] + node[i][label] + backward[i][label] - all);
                gradient[label] = share - (last == labels[i - 1] && label == labels[i] ? 1 : 0);
                steepest = Math.max(steepest, Math.abs(gradient[label]));
            }
            if (steepest > flat) {
                for (int k = 0; k < features.count(); k++) {
                    table.learn(Features.after(features.get(k), last), gradient);
                }
            }
        }
    }

    private static double logSum(double[] logs) {
        double most = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            most = Math.max(most, log);
        }
        if (most == Double.NEGATIVE_INFINITY) {
            return most;
        }
        double sum = 0;
        for (double log : logs) {
            sum += log - most < -30 ? 0 : Math.exp(log - most);
        }
        return most + Math.log(sum);
    }
}
