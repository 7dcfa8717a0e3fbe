package org.dateline.core.model;

import java.util.Locale;

/** How grave a notice is. */
public enum Severity {
    /** A record that was left out although it should be an article. */
    REJECTED,
    /** A file that is no article by its kind, and was passed over. */
    SKIPPED,
    WARNING,
    INFO;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
