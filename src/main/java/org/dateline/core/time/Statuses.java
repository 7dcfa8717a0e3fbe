package org.dateline.core.time;

import org.dateline.core.calendar.Clarity;
import org.dateline.core.model.DateStatus;

/** The status a table shows for what the calendar says of a value. */
final class Statuses {

    private Statuses() {}

    static DateStatus of(Clarity clarity) {
        return switch (clarity) {
            case CERTAIN -> DateStatus.RESOLVED;
            case VAGUE -> DateStatus.VAGUE;
            case OPEN -> DateStatus.UNRESOLVED;
            case OUT_OF_RANGE -> DateStatus.OUT_OF_RANGE;
        };
    }
}
