package org.dateline.core.model;

import java.util.Locale;

/** How a text names a country. */
public enum MentionKind {
    NAME,
    DEMONYM,
    CAPITAL,
    PLACE,
    GOVERNMENT;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
