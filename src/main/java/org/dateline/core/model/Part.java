package org.dateline.core.model;

import java.util.Locale;

/** Which part of an article a stretch of text belongs to; facts are never taken from furniture. */
public enum Part {
    TITLE,
    BODY,
    CAPTION,
    BYLINE,
    FURNITURE;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
