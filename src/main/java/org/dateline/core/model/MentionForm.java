package org.dateline.core.model;

import java.util.Locale;

/** In which form a text names an entity. */
public enum MentionForm {
    FULL,
    SHORT,
    ACRONYM,
    ALIAS,
    /** A title alone, "the Foreign Minister". */
    TITLE;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
