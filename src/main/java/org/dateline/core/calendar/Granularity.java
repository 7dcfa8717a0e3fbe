package org.dateline.core.calendar;

import java.util.Locale;

/** How precise a date is, from the finest to the coarsest. */
public enum Granularity {
    DAY,
    /** A few days, of which it was one. */
    DAYS,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    /** The spelling of the tables: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
