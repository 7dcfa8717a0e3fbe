package org.dateline.core.model;

import java.util.Locale;

/** How it is known where an event happened: a clause that reports it says so, the article lets infer it, or a researcher has corrected it. */
public enum PlaceBasis {
    CLAUSE,
    INFERRED,
    CORRECTION;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
