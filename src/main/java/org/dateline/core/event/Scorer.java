package org.dateline.core.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.learn.LogOdds;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** Says how likely it is that what was read is a happening of this type, between 0 and 1. */
interface Scorer {

    double of(List<String> features);

    /** As learned from articles coded beforehand: a weight for each feature, added up to log-odds. */
    static Scorer load(RuleFiles files) {
        Map<String, Double> weights = new HashMap<>();
        for (var row : Tsv.read(files, "rules/event/scorer.tsv").rows()) {
            weights.put(row.get("feature"), Double.valueOf(row.get("weight")));
        }
        var odds = new LogOdds(weights);
        return features -> Math.round(100 * odds.of(features)) / 100.0;
    }
}
