package org.dateline.core.table;

/** What the rows of a table come from, and so in which order they are written. */
public enum Level {
    /** One article: rows are grouped by the month of publication and sorted by key within it. */
    ARTICLE,
    /** All articles together, or the world: rows are sorted by key. */
    WORLD,
    /** The run: rows stand in the order in which they were noticed. */
    RUN
}
