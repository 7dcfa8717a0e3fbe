package org.dateline.core.event;

import java.util.List;
import org.dateline.core.learn.LogOdds;
import org.dateline.core.lexicon.RuleFiles;

/** Says how likely it is that what was read is a happening of this type, between 0 and 1. */
interface Scorer {

    double of(List<String> features);

    /** As learned from articles coded beforehand: a weight for each feature, added up to log-odds. */
    static Scorer load(RuleFiles files) {
        var odds = LogOdds.load(files, "rules/event/scorer.tsv");
        return features -> Math.round(100 * odds.of(features)) / 100.0;
    }
}
