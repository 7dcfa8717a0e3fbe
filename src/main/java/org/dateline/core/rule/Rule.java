package org.dateline.core.rule;

/** A rule as loaded: the entry of its file and what the room makes of it; {@code order} counts rules as the files have them. */
public record Rule<R>(RuleEntry entry, R meaning, int order) {

    public String id() {
        return entry.id();
    }
}
