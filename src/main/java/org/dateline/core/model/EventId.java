package org.dateline.core.model;

/** The identity of one event in the world: {@code w} and sixteen hex digits, derived from what it is. */
public record EventId(String value) implements Comparable<EventId> {

    public EventId {
        Ids.check(value, 'w');
    }

    /** The id of whatever {@code parts} describe; the same parts give the same id on every machine. */
    public static EventId from(String... parts) {
        return new EventId(Ids.derive('w', parts));
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
