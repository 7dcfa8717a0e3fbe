package org.dateline.core.model;

import java.util.Locale;

/** How it is known who a side of an event is: a report names it, the article lets infer the country, or a researcher has corrected it. */
public enum SideBasis {
    TOLD,
    INFERRED,
    CORRECTION;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
