package org.dateline.core.learn;

import java.util.Arrays;
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
        this.weights =
                new HashMap<>(weights); // asked for words that are mostly not in it: faster here than a Map.copyOf
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
        return shares(options.stream().mapToDouble(this::sum).toArray());
    }

    /** The same of log-odds. */
    public static double[] shares(double[] sums) {
        double most = Arrays.stream(sums).max().orElse(0);
        double[] shares = Arrays.stream(sums).map(sum -> Math.exp(sum - most)).toArray();
        double all = Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    /** Where the greatest stands, of equals the first; 0 if there are none. */
    public static int best(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] > values[best] ? i : best;
        }
        return best;
    }
}
