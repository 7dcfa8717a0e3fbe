package org.dateline.run.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Notice;
import org.dateline.core.model.Resolution;

/**
 * What all articles together yield: the articles in the order of the release (by month of publication, the undated last,
 * then by id), what was resolved across them, and the notices of documents that are no articles.
 */
record Harvest(List<Entry> articles, Resolution resolution, List<Notice> rejections) {

    static final Harvest NONE =
            new Harvest(List.of(), new Resolution(List.of(), Map.of(), List.of(), List.of()), List.of());

    /** One article of the release and where the extraction store keeps it. */
    record Entry(Optional<String> month, ArticleId id, String key) implements Comparable<Entry> {

        private static final String AFTER_ALL_MONTHS = "~";

        @Override
        public int compareTo(Entry other) {
            int byMonth = month.orElse(AFTER_ALL_MONTHS).compareTo(other.month.orElse(AFTER_ALL_MONTHS));
            return byMonth != 0 ? byMonth : id.compareTo(other.id);
        }
    }
}
