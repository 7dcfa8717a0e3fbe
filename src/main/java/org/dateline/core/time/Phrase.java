package org.dateline.core.time;

import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.model.TimexType;

/** What a match says, before it is known what it is counted from. */
record Phrase(TimexType type, TimeExpression expression, Origin origin) {

    /** What a phrase is counted from. */
    enum Origin {
        PUBLICATION,
        MENTIONED
    }
}
