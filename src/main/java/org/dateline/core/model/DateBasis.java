package org.dateline.core.model;

import java.util.Locale;

/**
 * What a date was resolved against: itself, the publication date, an earlier date in the text, or a known event. Of an event also
 * that its date is inferred: carried over from other words of the article, or the day of the news; or that a researcher has
 * corrected it.
 */
public enum DateBasis {
    EXPLICIT,
    PUBLICATION,
    MENTIONED_DATE,
    KNOWN_EVENT,
    CARRIED,
    NEWS,
    CORRECTION;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
