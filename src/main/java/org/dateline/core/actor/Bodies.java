package org.dateline.core.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** Knows which bodies a common noun can stand for: "the alliance" for NATO, "the group" for a body of rebels. */
public final class Bodies {

    private static final String FILE = "rules/event/bodies.tsv";

    private record Kind(Set<String> sectors, Set<String> names) {}

    private final Map<String, Kind> kinds = new HashMap<>();
    private final ActorLexicon actors;

    private Bodies(ActorLexicon actors) {
        this.actors = actors;
    }

    static Bodies load(RuleFiles files, ActorLexicon actors) {
        var bodies = new Bodies(actors);
        for (var row : Tsv.read(files, FILE).rows()) {
            var kind = new Kind(new HashSet<>(row.list("sectors")), new HashSet<>(row.list("names")));
            row.list("nouns").forEach(noun -> bodies.kinds.put(noun, kind));
        }
        return bodies;
    }

    boolean isBody(String noun) {
        return kinds.containsKey(noun);
    }

    /** Whether the noun can stand for the body of that name. */
    boolean canBe(String noun, String name) {
        var kind = kinds.get(noun);
        return kind.names().contains(name.toLowerCase(Locale.ROOT))
                || sector(name).filter(kind.sectors()::contains).isPresent();
    }

    Optional<String> sector(String name) {
        return actors.sector(List.of(name.toLowerCase(Locale.ROOT).split(" ")));
    }
}
