package org.dateline.core.model;

import java.util.Locale;

/** How grave a notice is. */
public enum Severity {
    REJECTED,
    WARNING,
    INFO;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
