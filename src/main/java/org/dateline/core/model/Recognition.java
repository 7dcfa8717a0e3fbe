package org.dateline.core.model;

import java.util.Locale;

/** The standing of a country among states. */
public enum Recognition {
    UN_MEMBER,
    UN_OBSERVER,
    PARTIALLY_RECOGNISED,
    DEPENDENT,
    HISTORICAL;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
