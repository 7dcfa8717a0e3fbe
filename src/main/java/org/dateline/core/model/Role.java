package org.dateline.core.model;

import java.util.Locale;

/** The side on which somebody takes part in an event. */
public enum Role {
    ACTOR,
    RECIPIENT;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
