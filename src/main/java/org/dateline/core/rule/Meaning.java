package org.dateline.core.rule;

/** How a room reads the {@code means} of its rules. */
@FunctionalInterface
public interface Meaning<R> {

    /** What the entry means; throws {@link IllegalArgumentException} for a name that the room does not know. */
    R read(RuleEntry entry);
}
