package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** The rules for names that do not always mean the same; the first that holds decides. */
final class Ambiguities {

    static final String FILE = "rules/place/ambiguous.tsv";

    private final Map<String, List<Ambiguity>> byName = new HashMap<>();

    private Ambiguities() {}

    static Ambiguities load(RuleFiles files) {
        var ambiguities = new Ambiguities();
        for (var row : Tsv.read(files, FILE).rows()) {
            var rule = Ambiguity.of(row);
            for (var name : rule.names()) {
                var key = name.startsWith("{") ? name : Ambiguity.key(name);
                ambiguities
                        .byName
                        .computeIfAbsent(key, any -> new ArrayList<>())
                        .add(rule);
            }
        }
        return ambiguities;
    }

    /** The rule that decides this name here: one for the name itself before one for all names of its kind. */
    Optional<Ambiguity> deciding(Line line, PlaceMatch match, Context context) {
        var own = deciding(line.key(match), line, match, context);
        if (own.isPresent()) {
            return own;
        }
        return deciding("{" + match.name().kind().name().toLowerCase(Locale.ROOT) + "}", line, match, context);
    }

    private Optional<Ambiguity> deciding(String key, Line line, PlaceMatch match, Context context) {
        for (var rule : byName.getOrDefault(key, List.of())) {
            if (rule.holds(line, match, context)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    boolean has(String key) {
        return byName.containsKey(key);
    }
}
