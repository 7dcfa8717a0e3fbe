package org.dateline.core.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.EntityId;
import org.dateline.core.model.EventSide;

/**
 * Gathers the reports of one event. Reports are of one event if type, sides and date are the same and nothing else that
 * both say differs; a date that is less precise, of a month at most, is that of the only event it can mean. Without a
 * date, only reports of one story come together. In doubt there are two events rather than one.
 */
final class EventMatcher {

    private static final int MOST_DAYS = 31;

    /** What a story tells without a date is its news, dated elsewhere by day or week, not what it says of years. */
    private static final int NEWS_DAYS = 7;

    private final Map<String, TreeMap<LocalDate, List<EventGroup>>> dated = new HashMap<>();
    private final Map<String, List<EventGroup>> ofStory = new HashMap<>();
    private final List<EventGroup> groups = new ArrayList<>();

    private EventMatcher() {}

    static List<EventGroup> match(List<Report> reports) {
        var matcher = new EventMatcher();
        Retelling.of(reports).forEach(matcher::place);
        return matcher.groups;
    }

    /** Comes in the order of {@link Retelling#MOST_PRECISE}: precise dates first, none last. */
    private void place(Retelling retelling) {
        var key = keyOf(retelling.report());
        var range = retelling.report().range();
        if (key.isEmpty()) {
            groups.add(new EventGroup(retelling));
        } else if (range.isPresent()) {
            var days = dated.computeIfAbsent(key.get(), unseen -> new TreeMap<>());
            var group = placeAmong(nearby(days, retelling), retelling);
            var sameStart = days.computeIfAbsent(group.range().orElseThrow().start(), unseen -> new ArrayList<>(1));
            addTo(sameStart, group);
            if (retelling.days() <= NEWS_DAYS) {
                addTo(ofStory(key.get(), retelling), group);
            }
        } else {
            var candidates = ofStory(key.get(), retelling);
            addTo(candidates, placeAmong(candidates, retelling));
        }
    }

    private EventGroup placeAmong(List<EventGroup> candidates, Retelling retelling) {
        var known = EventGroup.theOne(candidates, retelling);
        known.ifPresent(group -> group.add(retelling));
        return known.orElseGet(() -> {
            var group = new EventGroup(retelling);
            groups.add(group);
            return group;
        });
    }

    private List<EventGroup> ofStory(String key, Retelling retelling) {
        return ofStory.computeIfAbsent(key + ' ' + retelling.report().story(), unseen -> new ArrayList<>(1));
    }

    private static void addTo(List<EventGroup> groups, EventGroup group) {
        if (!groups.contains(group)) {
            groups.add(group);
        }
    }

    private static List<EventGroup> nearby(TreeMap<LocalDate, List<EventGroup>> days, Retelling retelling) {
        var range = retelling.report().range().orElseThrow();
        if (retelling.days() > MOST_DAYS) {
            return days.getOrDefault(range.start(), List.of()).stream()
                    .filter(group -> group.range().equals(Optional.of(range)))
                    .toList();
        }
        return days.subMap(range.start().minusDays(retelling.days() - 1), range.end()).values().stream()
                .flatMap(List::stream)
                .filter(group -> group.range().orElseThrow().overlaps(range))
                .toList();
    }

    /**
     * What two reports must have in common to be compared at all; empty if the report stands alone. "He" and "residents"
     * may be others elsewhere, so each side must be an entity or a country; a one-sided report needs a day and a place.
     */
    private static Optional<String> keyOf(Report report) {
        var event = report.event();
        var actor = report.actor().flatMap(EventMatcher::keyOf);
        var recipient = report.recipient().flatMap(EventMatcher::keyOf);
        if (actor.isEmpty() || report.recipient().isPresent() && recipient.isEmpty()) {
            return Optional.empty();
        }
        var what = event.type() + " " + Lane.of(event.status()) + ' ' + actor.get() + ' ';
        if (recipient.isPresent()) {
            return Optional.of(what + recipient.get());
        }
        return event.placeName()
                .filter(place -> report.range().filter(DateRange::isOneDay).isPresent())
                .map(place -> what + '@' + place);
    }

    private static Optional<String> keyOf(EventSide side) {
        return side.country()
                .map(CountryCode::toString)
                .or(() -> side.entityId().map(EntityId::toString));
    }
}
