package org.dateline.core.table;

import java.util.Locale;

/** How precisely a publication date is known. */
public enum PublishedPrecision {
    DAY,
    MONTH,
    YEAR;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
