package org.dateline.core.time;

import java.util.Optional;
import org.dateline.core.rule.Match;
import org.dateline.core.rule.RuleEntry;

/** The arguments of a rule's meaning, {@code {name}} replaced by what the match captured under it. */
record MeaningParts(RuleEntry entry, Match<?> match) {

    Optional<String> find(String key) {
        return entry.find(key).flatMap(this::filled);
    }

    private Optional<String> filled(String text) {
        if (text.startsWith("{") && text.endsWith("}")) {
            return match.value(text.substring(1, text.length() - 1));
        }
        return Optional.of(text);
    }

    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(entry.id() + ": no " + key + " in this match"));
    }

    Optional<Integer> number(String key) {
        return find(key).map(Integer::valueOf);
    }
}
