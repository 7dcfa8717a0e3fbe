package org.dateline.core.resolve;

import org.dateline.core.model.EventStatus;

/** What may be one event as far as its status goes: a plan may come true, but what may be or is not stays by itself. */
enum Lane {
    HAPPENS,
    MAY_HAPPEN,
    DOES_NOT_HAPPEN;

    static Lane of(EventStatus status) {
        return switch (status) {
            case OCCURRED, ONGOING, PLANNED -> HAPPENS;
            case POSSIBLE -> MAY_HAPPEN;
            case DENIED, NEGATED -> DOES_NOT_HAPPEN;
        };
    }
}
