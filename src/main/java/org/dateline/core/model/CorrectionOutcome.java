package org.dateline.core.model;

import java.util.Locale;

/** What became of a correction. */
public enum CorrectionOutcome {
    APPLIED,
    /** The row is gone, or the cell says by itself what it was to say, or no longer what was corrected. */
    NO_LONGER_FITS,
    REFUSED;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
