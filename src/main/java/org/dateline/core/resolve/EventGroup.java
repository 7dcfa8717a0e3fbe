package org.dateline.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;

/** All reports of one happening, and the days they agree on. */
record EventGroup(Optional<DateRange> range, List<Report> reports) {

    static EventGroup of(List<Telling> tellings) {
        var reports = tellings.stream()
                .flatMap(telling -> telling.reports().stream())
                .sorted(Report.EARLIEST)
                .toList();
        return new EventGroup(AgreedDays.agreed(reports), reports);
    }

    /** The reports of both; the other one's date only if this one has none. */
    EventGroup joinedBy(EventGroup other) {
        var all = new ArrayList<>(reports);
        all.addAll(other.reports);
        return new EventGroup(range.or(other::range), all);
    }
}
