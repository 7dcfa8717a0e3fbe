package org.dateline.core.learn;

import java.util.List;
import java.util.Map;

/** Weights of named features in log-odds; what speaks for a thing is added up to its probability. Unknown features weigh nothing. */
public final class LogOdds {

    public static final String BIAS = "bias";

    private final Map<String, Double> weights;

    public LogOdds(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** Between 0 and 1. */
    public double of(List<String> features) {
        double odds = weights.getOrDefault(BIAS, 0.0);
        for (var feature : features) {
            odds += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-odds));
    }
}
