package org.dateline.core.model;

/** The four kinds of time expression of TIMEX3. */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET;
}
