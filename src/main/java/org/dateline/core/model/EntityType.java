package org.dateline.core.model;

import java.util.Locale;

/** What kind of thing a name names. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    OTHER;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
