package org.dateline.core.model;

/** The identity of one story that several articles tell: {@code s} and sixteen hex digits, derived from what it is. */
public record StoryId(String value) implements Comparable<StoryId> {

    public StoryId {
        Ids.check(value, 's');
    }

    /** The id of whatever {@code parts} describe; the same parts give the same id on every machine. */
    public static StoryId from(String... parts) {
        return new StoryId(Ids.derive('s', parts));
    }

    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
