package org.dateline.core.rule;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names for parts of patterns: an entry {@code define: {count: "({number}|several)"}} lets later patterns say {@code @count}. */
final class Shorthands {

    private final Map<String, String> patterns = new LinkedHashMap<>();

    /** Whether the item of a rule file was a definition; it is remembered. */
    boolean define(Object item) {
        if (!(item instanceof Map<?, ?> map) || !(map.get("define") instanceof Map<?, ?> named)) {
            return false;
        }
        named.forEach(
                (name, pattern) -> patterns.put(String.valueOf(name), "(" + expand(String.valueOf(pattern)) + ")"));
        return true;
    }

    RuleEntry expand(RuleEntry entry) {
        return new RuleEntry(
                entry.id(),
                entry.where(),
                entry.when().stream().map(this::expand).toList(),
                entry.means(),
                entry.argument(),
                entry.priority(),
                entry.examples(),
                entry.butNot(),
                entry.more());
    }

    private String expand(String pattern) {
        var expanded = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int end = at + 1;
            if (pattern.charAt(at) == '@') {
                while (end < pattern.length() && Splitter.isLetter(pattern.charAt(end))) {
                    end++;
                }
                expanded.append(named(pattern.substring(at + 1, end)));
            } else {
                expanded.append(pattern.charAt(at));
            }
            at = end;
        }
        return expanded.toString();
    }

    private String named(String name) {
        var pattern = patterns.get(name);
        if (pattern == null) {
            throw new IllegalArgumentException("no shorthand @" + name);
        }
        return pattern;
    }
}
