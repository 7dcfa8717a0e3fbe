package org.dateline.core.calendar;

/** What can be said of the days behind a time value. */
public enum Clarity {
    /** The text decides all that it says: a date, a length, a repetition. */
    CERTAIN,
    /** The words themselves are not exact: "recently", "several years". */
    VAGUE,
    /** The words are exact, but the day to count from is not known. */
    OPEN,
    /** A certain date before 1582-10-15, where the calendar of the tables begins. */
    OUT_OF_RANGE
}
