package org.dateline.io.output;

import java.util.Set;
import org.dateline.core.table.EventRow;

/** Which events have happened or go on, by the spelling of the tables: those that questions count and other datasets have. */
final class Happened {

    private static final Set<String> STATUSES = Set.of("occurred", "ongoing");

    private Happened() {}

    static boolean is(EventRow event) {
        return STATUSES.contains(String.valueOf(event.eventStatus()));
    }
}
