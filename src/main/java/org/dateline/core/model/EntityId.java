package org.dateline.core.model;

/** The identity of one person, organisation or place across all articles: {@code e} and sixteen hex digits, derived from what it is. */
public record EntityId(String value) implements Comparable<EntityId> {

    public EntityId {
        Ids.check(value, 'e');
    }

    /** The id of whatever {@code parts} describe; the same parts give the same id on every machine. */
    public static EntityId from(String... parts) {
        return new EntityId(Ids.derive('e', parts));
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
