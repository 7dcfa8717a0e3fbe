package org.dateline.core.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.PloverType;

/**
 * The PLOVER event types with their modes, scores and CAMEO roots, as {@code rules/event/plover.tsv} lists them, and what they
 * mean to the program. Nobody else knows a type by its name.
 */
public final class PloverCodebook {

    private static final String FILE = "rules/event/plover.tsv";

    /** What the codebook says of a type or a mode. */
    private record Line(double score, String cameo) {}

    private final Map<PloverType, Map<String, Line>> lines;
    private final EventTraits traits;

    private PloverCodebook(Map<PloverType, Map<String, Line>> lines, EventTraits traits) {
        this.lines = lines;
        this.traits = traits;
    }

    /** Loads the codebook; every type must have a row of its own. */
    public static PloverCodebook load(RuleFiles files) {
        var lines = new HashMap<PloverType, Map<String, Line>>();
        for (var row : Tsv.read(files, FILE).rows()) {
            lines.computeIfAbsent(PloverType.valueOf(row.get("type")), type -> new HashMap<>())
                    .put(row.find("mode").orElse(""), new Line(Double.parseDouble(row.get("score")), row.get("cameo")));
        }
        for (var type : PloverType.values()) {
            if (!lines.containsKey(type) || !lines.get(type).containsKey("")) {
                throw new IllegalArgumentException(FILE + " has no row for " + type);
            }
        }
        return new PloverCodebook(lines, EventTraits.load(files));
    }

    public EventCode code(PloverType type, Optional<String> mode) {
        line(type, mode);
        return new EventCode(this, type, mode);
    }

    /** A type, or a type and a mode with a space between. */
    EventCode code(String name) {
        var parts = name.split(" ", 2);
        return code(PloverType.valueOf(parts[0]), parts.length > 1 ? Optional.of(parts[1]) : Optional.empty());
    }

    public boolean hasMode(PloverType type, String mode) {
        return !mode.isEmpty() && of(type).containsKey(mode);
    }

    /** The score of the mode, or of the type if there is no mode. */
    public double score(PloverType type, Optional<String> mode) {
        return line(type, mode).score();
    }

    /** The nearest root of CAMEO, two digits. */
    public String cameoRoot(PloverType type, Optional<String> mode) {
        return line(type, mode).cameo();
    }

    /** Whether the first, told in one clause with the second, is a part of it. */
    public boolean isPartOf(PloverType type, PloverType whole) {
        return traits.value(type, EventTrait.PART_OF).equals(Optional.of(whole.name()));
    }

    EventTraits traits() {
        return traits;
    }

    private Line line(PloverType type, Optional<String> mode) {
        var line = of(type).get(mode.orElse(""));
        if (line == null) {
            throw new IllegalArgumentException(type + " has no mode " + mode.orElse(""));
        }
        return line;
    }

    private Map<String, Line> of(PloverType type) {
        return lines.getOrDefault(type, Map.of());
    }
}
