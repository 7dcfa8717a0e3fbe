package org.dateline.core.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.core.correct.Corrections;
import org.dateline.core.model.Correction;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventId;
import org.dateline.core.model.EventMentionRef;

/** Corrects events: those that are none go, those that are one are joined under the id that stays, then cells get their values. */
final class EventCorrector {

    private final Corrections corrections;
    private final TreeMap<EventId, EventGroup> groups = new TreeMap<>();
    private final Map<EventId, String> gone = new HashMap<>();
    private final Set<EventMentionRef> noEvents = new HashSet<>();
    private final List<CorrectionVerdict> verdicts = new ArrayList<>();

    EventCorrector(Corrections corrections) {
        this.corrections = corrections;
    }

    /** Sorted by id. */
    List<Event> events(List<EventGroup> all) {
        all.forEach(group -> groups.put(EventWriter.id(group), group));
        var cells = new HashMap<EventId, List<Correction>>();
        for (var correction : corrections.ofEvents()) {
            switch (correction.what()) {
                case Correction.NOT_AN_EVENT -> remove(correction);
                case Correction.SAME_AS -> join(correction);
                default ->
                    cells.computeIfAbsent(new EventId(correction.rowId()), id -> new ArrayList<>())
                            .add(correction);
            }
        }
        cells.forEach((id, lines) -> {
            if (!groups.containsKey(id)) {
                lines.forEach(line -> missing(line, id));
            }
        });
        var events = new ArrayList<Event>(groups.size());
        groups.forEach((id, group) -> events.add(
                corrections.event(EventWriter.event(id, group), cells.getOrDefault(id, List.of()), verdicts)));
        return events;
    }

    Set<EventMentionRef> noEvents() {
        return noEvents;
    }

    List<CorrectionVerdict> verdicts() {
        return verdicts;
    }

    private void remove(Correction correction) {
        var id = new EventId(correction.rowId());
        var group = groups.remove(id);
        if (group == null) {
            missing(correction, id);
            return;
        }
        gone.put(id, "the event " + id + " is none");
        group.reports().forEach(report -> noEvents.add(report.ref()));
        verdicts.add(CorrectionVerdict.applied(correction, ""));
    }

    private void join(Correction correction) {
        var id = new EventId(correction.rowId());
        var kept = new EventId(correction.newValue());
        var target = groups.get(kept);
        var group = groups.get(id);
        if (group == null || target == null) {
            missing(correction, group == null ? id : kept);
            return;
        }
        groups.remove(id);
        groups.put(kept, target.joinedBy(group));
        gone.put(id, "the event " + id + " was joined to " + kept);
        verdicts.add(CorrectionVerdict.applied(correction, ""));
    }

    private void missing(Correction correction, EventId id) {
        verdicts.add(CorrectionVerdict.noLongerFits(correction, gone.getOrDefault(id, "there is no event " + id)));
    }
}
