package org.dateline.core.resolve;

import org.dateline.core.model.CountOf;
import org.dateline.core.model.CountRange;
import org.dateline.core.model.EventCount;

/** A number that a report tells, without its words. */
record EventCounted(CountOf of, CountRange range) {

    static EventCounted of(EventCount count) {
        return new EventCounted(count.of(), new CountRange(count.low(), count.high()));
    }
}
