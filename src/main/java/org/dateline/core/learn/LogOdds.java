package org.dateline.core.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** Weights of named features in log-odds; what speaks for a thing is added up to its probability. Unknown features weigh nothing. */
public final class LogOdds {

    public static final String BIAS = "bias";

    private final Map<String, Double> weights;

    public LogOdds(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** A table of the columns {@code feature} and {@code weight}. */
    public static LogOdds load(RuleFiles files, String name) {
        var weights = new HashMap<String, Double>();
        Tsv.read(files, name).rows().forEach(row -> weights.put(row.get("feature"), Double.valueOf(row.get("weight"))));
        return new LogOdds(weights);
    }

    /** Between 0 and 1. */
    public double of(List<String> features) {
        return 1 / (1 + Math.exp(-sum(features)));
    }

    /** The log-odds: more speaks for it than against it if they are above 0. */
    public double sum(List<String> features) {
        double odds = weights.getOrDefault(BIAS, 0.0);
        for (var feature : features) {
            odds += weights.getOrDefault(feature, 0.0);
        }
        return odds;
    }

    /** Of options of which one is right, how likely each is; they add up to 1. */
    public double[] shares(List<List<String>> options) {
        double[] shares = options.stream().mapToDouble(this::sum).toArray();
        double most = Double.NEGATIVE_INFINITY;
        for (double share : shares) {
            most = Math.max(most, share);
        }
        double all = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(shares[i] - most);
            all += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }
}
