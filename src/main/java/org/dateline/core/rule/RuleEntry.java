package org.dateline.core.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of a rule file as written: file and line where it stands, patterns, the name of its meaning with the argument,
 * the examples (text and what is expected of it), the texts in which it must stay silent, and whatever further keys a room
 * reads itself.
 */
public record RuleEntry(
        String id,
        String where,
        List<String> when,
        String means,
        Object argument,
        int priority,
        Map<String, String> examples,
        List<String> butNot,
        Map<String, Object> more) {

    public RuleEntry {
        when = List.copyOf(when);
        examples = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(examples));
        butNot = List.copyOf(butNot);
        more = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    /** The same entry with another meaning, for rules that say two things. */
    public RuleEntry meaning(String name, Object with) {
        return new RuleEntry(id, where, when, name, with, priority, examples, butNot, more);
    }

    /** The argument's part of a name, as text; the argument must be a map. */
    public String get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException(id + ": " + means + " needs " + name));
    }

    public Optional<String> find(String name) {
        if (argument instanceof Map<?, ?> parts) {
            return Optional.ofNullable(parts.get(name)).map(String::valueOf);
        }
        return Optional.empty();
    }

    /** The argument as text. */
    public String text() {
        return String.valueOf(argument);
    }
}
