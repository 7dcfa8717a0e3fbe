package org.dateline.core.model;

import java.util.Locale;

/** Whether a reported event has happened, as the text tells it. */
public enum EventStatus {
    OCCURRED,
    ONGOING,
    PLANNED,
    POSSIBLE,
    DENIED,
    NEGATED;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
