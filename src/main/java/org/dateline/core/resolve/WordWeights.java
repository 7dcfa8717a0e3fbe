package org.dateline.core.resolve;

import java.util.List;

/** How much a word tells among the articles of a run: the fewer of them have it, the more (inverse document frequency). */
final class WordWeights {

    /** As if so many articles of common English had been read before, so that a run of few articles does not take every word for a rare one. */
    private static final double SMOOTH = 2;

    private final int[] articlesWith = new int[Bag.TERMS];
    private final int articles;

    WordWeights(List<Bag> bags) {
        articles = bags.size();
        for (var bag : bags) {
            for (int term : bag.terms()) {
                articlesWith[term]++;
            }
        }
    }

    int articlesWith(int term) {
        return articlesWith[term];
    }

    double of(int term) {
        return Math.log((articles + SMOOTH) / (articlesWith[term] + 0.5));
    }

    /** Each word's share in the bag, so that the squares add up to one. */
    float[] of(Bag bag) {
        var weights = new float[bag.terms().length];
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            double weight = (1 + Math.log(bag.counts()[i])) * of(bag.terms()[i]);
            weights[i] = (float) weight;
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; length > 0 && i < weights.length; i++) {
            weights[i] /= (float) length;
        }
        return weights;
    }

    /** The cosine of two bags, their words weighed. */
    static double cosine(Bag one, float[] weights, Bag other, float[] otherWeights) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < weights.length && j < otherWeights.length) {
            int difference = one.terms()[i] - other.terms()[j];
            if (difference == 0) {
                sum += weights[i++] * otherWeights[j++];
            } else if (difference < 0) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, sum);
    }
}
