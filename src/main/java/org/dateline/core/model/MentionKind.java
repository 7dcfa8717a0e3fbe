package org.dateline.core.model;

import java.util.Locale;

/** How a text names a country. */
public enum MentionKind {
    NAME,
    DEMONYM,
    CAPITAL,
    PLACE,
    GOVERNMENT,
    /** A street, a building, a water, a small place in the country: its name does not tell which. */
    LANDMARK;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
