package org.dateline.run.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.table.Rows;
import org.dateline.io.output.EvidenceLinks;

/** Which articles of a harvest are shown with their findings, where, and what stands behind them. */
final class Evidence {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> eventOf = new HashMap<>();
    private final Map<String, String> bestReports = new HashMap<>();

    /** Shows the newest {@code most} articles. */
    Evidence(Harvest harvest, int most) {
        var articles = harvest.articles();
        for (var entry : articles.subList(Math.max(0, articles.size() - most), articles.size())) {
            numbers.put(entry.id().value(), numbers.size());
        }
        for (var event : harvest.resolution().events()) {
            for (var report : event.evidence()) {
                if (numbers.containsKey(report.articleId().value())) {
                    eventOf.put(Rows.id(report), event.id().value());
                    bestReports.putIfAbsent(event.id().value(), Rows.id(report));
                }
            }
        }
    }

    EvidenceLinks links() {
        return new EvidenceLinks(
                article -> Optional.ofNullable(numbers.get(article)),
                event -> Optional.ofNullable(bestReports.get(event)));
    }

    Optional<String> eventOf(String mentionId) {
        return Optional.ofNullable(eventOf.get(mentionId));
    }
}
