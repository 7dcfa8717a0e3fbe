package org.dateline.core.place;

import java.util.HashMap;
import java.util.Map;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** Names of towns that are something else as a rule: words of the language, names of persons. */
final class Seldom {

    private static final double NEVER = 100;

    private final Map<String, Double> weights = new HashMap<>();

    private Seldom() {}

    static Seldom load(RuleFiles files) {
        var seldom = new Seldom();
        for (var row : Tsv.read(files, "rules/place/seldom-towns.tsv").rows()) {
            double weight = switch (row.get("kind")) {
                case "never" -> NEVER;
                case "word" -> 2;
                default -> 1;
            };
            row.list("words").forEach(word -> seldom.weights.merge(word, weight, Math::max));
        }
        return seldom;
    }

    /** Whether it is no town wherever it stands: days, months, points of the compass. */
    boolean isNever(String key) {
        return weight(key) == NEVER;
    }

    /** How much more must speak for the town: nothing, a little for persons, much for words. */
    double weight(String key) {
        return weights.getOrDefault(key, 0.0);
    }
}
