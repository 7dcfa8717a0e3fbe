package org.dateline.core.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.PloverType;

/** Which traits the types of events and their modes have, as {@code rules/event/plover-traits.tsv} lists them. */
final class EventTraits {

    private static final String FILE = "rules/event/plover-traits.tsv";

    /** By type, and by type and mode. */
    private final Map<String, Map<EventTrait, String>> traits = new HashMap<>();

    private EventTraits() {}

    static EventTraits load(RuleFiles files) {
        var loaded = new EventTraits();
        for (var row : Tsv.read(files, FILE).rows()) {
            var key = key(PloverType.valueOf(row.get("type")), row.find("mode"));
            loaded.traits
                    .computeIfAbsent(key, type -> new EnumMap<>(EventTrait.class))
                    .put(EventTrait.parse(row.get("trait")), row.find("value").orElse(""));
        }
        return loaded;
    }

    boolean has(PloverType type, Optional<String> mode, EventTrait trait) {
        return of(key(type, Optional.empty())).containsKey(trait)
                || of(key(type, mode)).containsKey(trait);
    }

    Optional<String> value(PloverType type, EventTrait trait) {
        return Optional.ofNullable(of(key(type, Optional.empty())).get(trait));
    }

    private Map<EventTrait, String> of(String key) {
        return traits.getOrDefault(key, Map.of());
    }

    private static String key(PloverType type, Optional<String> mode) {
        return type + mode.map(name -> " " + name).orElse("");
    }
}
