package org.dateline.core.model;

import java.util.Locale;

/**
 * How an article belongs to its story: the first; in the words of an earlier one (copy), or in most of them (rewrite); in words of its own
 * (report).
 */
public enum StoryRelation {
    ORIGINAL,
    COPY,
    REWRITE,
    REPORT;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
