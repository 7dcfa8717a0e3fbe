package org.dateline.core.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.DateRange;

/** Reports of one event while they are being gathered; its range is that of its first, most precise report. */
final class EventGroup {

    private final Optional<DateRange> range;
    private final Set<Details> tellings = new HashSet<>();
    private final List<Report> reports = new ArrayList<>();
    private Details details;

    private EventGroup(Optional<DateRange> range, Details details) {
        this.range = range;
        this.details = details;
    }

    EventGroup(Retelling first) {
        this.range = first.report().range();
        this.details = first.details();
        add(first);
    }

    void add(Retelling retelling) {
        tellings.add(retelling.details());
        details = details.filledFrom(retelling.details());
        reports.addAll(retelling.all());
    }

    /** The reports of both; the other one's date only if this one has none. */
    EventGroup joinedBy(EventGroup other) {
        var joined = new EventGroup(range.or(other::range), details.filledFrom(other.details));
        joined.reports.addAll(reports);
        joined.reports.addAll(other.reports);
        return joined;
    }

    Optional<DateRange> range() {
        return range;
    }

    List<Report> reports() {
        return reports;
    }

    boolean agreesWith(Retelling retelling) {
        return details.agreesWith(retelling.details());
    }

    /** The one of {@code groups} that the retelling is about; none if it could be about several. */
    static Optional<EventGroup> theOne(List<EventGroup> groups, Retelling retelling) {
        for (var group : groups) {
            if (group.range.equals(retelling.report().range()) && group.tellings.contains(retelling.details())) {
                return Optional.of(group);
            }
        }
        var possible = groups.stream()
                .filter(group -> group.agreesWith(retelling))
                .limit(2)
                .toList();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }
}
