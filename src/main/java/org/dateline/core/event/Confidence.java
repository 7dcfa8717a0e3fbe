package org.dateline.core.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.Participant;

/**
 * Says how likely a row is right, as a share learned from annotated sentences: that of its rule, of the rule's family if the
 * rule is new, moved by whether its sides are known. Of rows at 0.8 about eight in ten have the right type.
 */
final class Confidence {

    private static final String FILE = "rules/event/confidence.tsv";
    private static final String ANY = "*";

    private final Map<String, Map<String, Double>> values = new HashMap<>();

    private Confidence() {}

    static Confidence load(RuleFiles files) {
        var confidence = new Confidence();
        for (var row : Tsv.read(files, FILE).rows()) {
            confidence
                    .values
                    .computeIfAbsent(row.get("kind"), kind -> new HashMap<>())
                    .put(row.get("name"), Double.valueOf(row.get("value")));
        }
        return confidence;
    }

    /** Between 0 and 1, in hundredths. */
    double of(String ruleId, List<Participant> actor, List<Participant> recipient) {
        double share = share(ruleId);
        double odds = Math.log(share / (1 - share)) + side("actor", actor) + side("recipient", recipient);
        return Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
    }

    private double share(String ruleId) {
        var own = values.get("rule").get(ruleId);
        if (own != null) {
            return own;
        }
        int dot = ruleId.indexOf('.');
        var family = dot < 0 ? ruleId : ruleId.substring(0, dot);
        return values.get("family").getOrDefault(family, values.get("any").get(ANY));
    }

    private double side(String role, List<Participant> side) {
        boolean known = side.stream().anyMatch(Plausibility::isKnown);
        return values.get(role).get(known ? "known" : side.isEmpty() ? "none" : "named");
    }
}
