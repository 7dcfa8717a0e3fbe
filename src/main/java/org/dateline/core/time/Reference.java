package org.dateline.core.time;

import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.model.DateBasis;

/** The days a phrase is counted from, why these, and the words that name them. */
record Reference(Optional<DateRange> days, DateBasis basis, Optional<String> anchorText) {

    static final Reference NONE = new Reference(Optional.empty(), DateBasis.EXPLICIT, Optional.empty());

    static Reference published(Optional<DateRange> days) {
        return new Reference(days, DateBasis.PUBLICATION, Optional.empty());
    }
}
