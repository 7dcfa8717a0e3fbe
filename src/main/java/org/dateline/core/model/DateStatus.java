package org.dateline.core.model;

import java.util.Locale;

/** How far a time expression could be resolved. */
public enum DateStatus {
    RESOLVED,
    VAGUE,
    UNRESOLVED,
    OUT_OF_RANGE;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
