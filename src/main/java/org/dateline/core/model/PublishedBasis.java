package org.dateline.core.model;

import java.util.Locale;

/** Where a publication date comes from, best source first. */
public enum PublishedBasis {
    METADATA,
    SIDECAR,
    PAGE,
    FILENAME,
    TEXT,
    INFERRED;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
