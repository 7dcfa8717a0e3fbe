package org.dateline.core.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.PloverType;

/** The PLOVER event types with their modes and scores, as {@code rules/event/plover.tsv} lists them. */
public final class PloverCodebook {

    private static final String FILE = "rules/event/plover.tsv";

    private final Map<PloverType, Map<String, Double>> scores;

    private PloverCodebook(Map<PloverType, Map<String, Double>> scores) {
        this.scores = scores;
    }

    /** Loads the codebook; every type must have a row of its own. */
    public static PloverCodebook load(RuleFiles files) {
        var scores = new HashMap<PloverType, Map<String, Double>>();
        for (var row : Tsv.read(files, FILE).rows()) {
            scores.computeIfAbsent(PloverType.valueOf(row.get("type")), type -> new HashMap<>())
                    .put(row.find("mode").orElse(""), Double.valueOf(row.get("score")));
        }
        for (var type : PloverType.values()) {
            if (!scores.containsKey(type) || !scores.get(type).containsKey("")) {
                throw new IllegalArgumentException(FILE + " has no row for " + type);
            }
        }
        return new PloverCodebook(scores);
    }

    public boolean hasMode(PloverType type, String mode) {
        return !mode.isEmpty() && of(type).containsKey(mode);
    }

    /** The score of the mode, or of the type if there is no mode. */
    public double score(PloverType type, Optional<String> mode) {
        var score = of(type).get(mode.orElse(""));
        if (score == null) {
            throw new IllegalArgumentException(type + " has no mode " + mode.orElse(""));
        }
        return score;
    }

    private Map<String, Double> of(PloverType type) {
        return scores.getOrDefault(type, Map.of());
    }
}
