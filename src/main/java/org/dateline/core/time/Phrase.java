package org.dateline.core.time;

import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.model.TimexType;
import org.dateline.core.rule.Capture;

/** What a match says, before it is known what it is counted from; {@code anchor} is there if the match names that itself. */
record Phrase(TimexType type, TimeExpression expression, Origin origin, Optional<Anchor> anchor) {

    /** What a phrase is counted from. */
    enum Origin {
        PUBLICATION,
        MENTIONED,
        BESIDE,
        OVERNIGHT,
        NEXT_DATE,
        KNOWN_EVENT,
        PERIOD
    }

    /** A known event and the words that name it. */
    record Anchor(DateRange range, Capture words) {}

    Phrase {
        boolean isHour =
                expression instanceof TimeExpression.Away away && away.unit().isShorterThanDay();
        type = isHour && type == TimexType.DATE ? TimexType.TIME : type;
    }

    Phrase(TimexType type, TimeExpression expression, Origin origin) {
        this(type, expression, origin, Optional.empty());
    }
}
