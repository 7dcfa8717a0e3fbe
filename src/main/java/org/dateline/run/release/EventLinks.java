package org.dateline.run.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventMentionRef;
import org.dateline.core.table.Rows;
import org.dateline.io.output.EvidenceLinks;
import org.dateline.run.harvest.Harvest;

/** Which event each report tells; which articles of a harvest are shown with their findings, and where. */
final class EventLinks {

    private static final Comparator<Told> BY_REPORT = Comparator.comparing(Told::report);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> bestReports = new HashMap<>();
    private final List<Told> told = new ArrayList<>();

    private record Told(EventMentionRef report, Optional<Event> event) {}

    /** Shows the newest {@code most} articles. */
    EventLinks(Harvest harvest, int most) {
        var shown = harvest.newestFirst().stream().limit(most).collect(Collectors.toSet());
        for (var entry : harvest.articles()) {
            if (shown.contains(entry)) {
                numbers.put(entry.id().value(), numbers.size());
            }
        }
        for (var event : harvest.resolution().events()) {
            for (var report : event.evidence()) {
                told.add(new Told(report, Optional.of(event)));
                if (numbers.containsKey(report.articleId().value())) {
                    bestReports.putIfAbsent(event.id().value(), Rows.id(report));
                }
            }
        }
        told.sort(BY_REPORT);
    }

    EvidenceLinks links() {
        return new EvidenceLinks(
                article -> Optional.ofNullable(numbers.get(article)),
                event -> Optional.ofNullable(bestReports.get(event)),
                this::otherReports);
    }

    /** The id of the event that the row of a report tells of. */
    Optional<String> eventOf(String mentionId) {
        return event(mentionId).map(event -> event.id().value());
    }

    private List<String> otherReports(String mentionId) {
        return event(mentionId).stream()
                .flatMap(event -> event.evidence().stream())
                .map(Rows::id)
                .filter(other -> !other.equals(mentionId))
                .toList();
    }

    private Optional<Event> event(String mentionId) {
        int at = Collections.binarySearch(told, new Told(Rows.report(mentionId), Optional.empty()), BY_REPORT);
        return at < 0 ? Optional.empty() : told.get(at).event();
    }
}
