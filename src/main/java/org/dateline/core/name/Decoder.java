package org.dateline.core.name;

import org.dateline.core.learn.FeatureList;
import org.dateline.core.learn.FeatureWeights;

/** Finds the best row of labels for a line, by Viterbi. Not safe to share between threads. */
final class Decoder {

    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final FeatureWeights weights;
    private final Features features = new Features();
    private final FeatureList edges = new FeatureList(8);
    private int[][] nodes = new int[0][];
    private final int[][] edge = new int[Label.COUNT][Label.COUNT];

    Decoder(FeatureWeights weights) {
        this.weights = weights;
    }

    int[] labels(NameLine line) {
        int[][] from = new int[line.length][Label.COUNT];
        int[] best = new int[Label.COUNT];
        nodes = new int[line.length][Label.COUNT];
        for (int i = 0; i < line.length; i++) {
            readNode(line, i);
            best = i == 0 ? first() : next(line, i, best, from[i]);
        }
        return back(best, from);
    }

    /** What the tokens from {@code from} up to {@code to} of the last line by themselves say for a name of a kind. */
    int score(int from, int to, Kind kind) {
        int score = 0;
        for (int i = from; i < to; i++) {
            score += nodes[i][Label.of(kind.ordinal() + 1, i == from)];
        }
        return score;
    }

    private void readNode(NameLine line, int i) {
        features.read(line, i);
        weights.sum(nodes[i], features.all());
    }

    private int[] first() {
        int[] best = new int[Label.COUNT];
        for (int label = 0; label < Label.COUNT; label++) {
            best[label] = Label.isFurther(label) ? NEVER : nodes[0][label];
        }
        return best;
    }

    private int[] next(NameLine line, int i, int[] before, int[] from) {
        readEdges(line, i);
        int[] best = new int[Label.COUNT];
        for (int label = 0; label < Label.COUNT; label++) {
            best[label] = NEVER;
            for (int last = 0; last < Label.COUNT; last++) {
                int score = before[last] + edge[last][label];
                if (Label.mayFollow(last, label) && score > best[label]) {
                    best[label] = score;
                    from[label] = last;
                }
            }
            best[label] += nodes[i][label];
        }
        return best;
    }

    private void readEdges(NameLine line, int i) {
        features.readEdge(line, i);
        for (int last = 0; last < Label.COUNT; last++) {
            edges.clear();
            for (int k = 0; k < features.count(); k++) {
                edges.addHash(Features.after(features.get(k), last));
            }
            weights.sum(edge[last], edges);
        }
    }

    private static int[] back(int[] best, int[][] from) {
        int[] labels = new int[from.length];
        int label = 0;
        for (int other = 1; other < Label.COUNT; other++) {
            label = best[other] > best[label] ? other : label;
        }
        for (int i = labels.length - 1; i >= 0; i--) {
            labels[i] = label;
            label = from[i][label];
        }
        return labels;
    }
}
