package org.dateline.core.model;

import java.util.Locale;

/** How an article belongs to its story. */
public enum StoryRelation {
    ORIGINAL,
    COPY,
    REWRITE;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
