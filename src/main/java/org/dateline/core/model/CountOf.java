package org.dateline.core.model;

import java.util.Locale;

/** What of an event a text counts. */
public enum CountOf {
    DEAD,
    INJURED,
    ARRESTED,
    ABDUCTED,
    DISPLACED,
    PARTICIPANTS;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
