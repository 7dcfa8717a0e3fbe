package org.dateline.core.resolve;

import java.util.List;

/**
 * How much a word tells: the fewer articles have it, the more (inverse document frequency). Counted among the articles of the run
 * and, as if they had been read before, {@value #READ_BEFORE} articles of open news; so what an article is like changes little when others come.
 */
final class Rarity {

    private static final double READ_BEFORE = 2000;

    private final WordShares shares;
    private final int[] articlesWith = new int[Terms.WORDS];
    private final int articles;

    Rarity(List<Terms> run, WordShares shares) {
        this.shares = shares;
        this.articles = run.size();
        for (var terms : run) {
            for (int word : terms.words()) {
                articlesWith[word]++;
            }
        }
    }

    /** Of a word that so large a share of open news has, before any article of the run is read. */
    static double inOpenNews(double share) {
        return Math.log((READ_BEFORE + 1) / (share * READ_BEFORE + 1));
    }

    int articlesWith(int word) {
        return articlesWith[word];
    }

    /** Each word's weight in an article, so that the squares add up to one. */
    float[] weights(Terms terms) {
        var weights = new float[terms.words().length];
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            double weight = terms.counts()[i] * of(terms.words()[i]);
            weights[i] = (float) weight;
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; length > 0 && i < weights.length; i++) {
            weights[i] /= (float) length;
        }
        return weights;
    }

    private double of(int word) {
        return Math.log((READ_BEFORE + articles + 1) / (shares.of(word) * READ_BEFORE + articlesWith[word] + 1));
    }
}
