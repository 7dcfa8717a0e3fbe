package org.dateline.core.model;

import java.util.Locale;

/** How closely it is known where an event happened. */
public enum PlacePrecision {
    TOWN,
    REGION,
    COUNTRY;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
