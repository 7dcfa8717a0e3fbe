package org.dateline.run.harvest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.CorrectionVerdict;
import org.dateline.core.model.EventMentionRef;
import org.dateline.core.model.Notice;
import org.dateline.core.model.Resolution;
import org.dateline.run.plan.Reason;

/**
 * What all articles together yield: the articles in the order of the release (by month of publication, the undated last,
 * then by id), what was resolved across them, the notices of documents that are no articles, how many of those that are were doubted and why, and what became of the
 * corrections; reports among {@code noEvents} have no rows.
 */
public record Harvest(
        List<Entry> articles,
        Resolution resolution,
        Set<EventMentionRef> noEvents,
        List<Notice> rejections,
        List<Reason> doubts,
        List<CorrectionVerdict> verdicts) {

    public static final Harvest NONE = new Harvest(
            List.of(),
            new Resolution(List.of(), Map.of(), List.of(), List.of()),
            Set.of(),
            List.of(),
            List.of(),
            List.of());

    /** The articles in the order in which people read them: the latest day first, the undated last. */
    public List<Entry> newestFirst() {
        return articles.stream()
                .sorted(Comparator.comparing(Entry::since).reversed().thenComparing(Entry::id))
                .toList();
    }

    /**
     * One article of the release and where the extraction store keeps it; {@code since} is the first day on which it may have
     * been published.
     */
    public record Entry(Optional<String> month, LocalDate since, ArticleId id, String key)
            implements Comparable<Entry> {

        private static final String AFTER_ALL_MONTHS = "~";

        @Override
        public int compareTo(Entry other) {
            int byMonth = month.orElse(AFTER_ALL_MONTHS).compareTo(other.month.orElse(AFTER_ALL_MONTHS));
            return byMonth != 0 ? byMonth : id.compareTo(other.id);
        }
    }
}
