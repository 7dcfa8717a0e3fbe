package org.dateline.run.change;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.table.EntityMentionRow;
import org.dateline.core.table.EntityRow;
import org.dateline.core.table.EventEvidenceRow;
import org.dateline.core.table.EventRow;
import org.dateline.core.table.StoryArticleRow;
import org.dateline.core.table.StoryRow;
import org.dateline.core.table.Table;
import org.dateline.run.readback.Hashes;
import org.dateline.run.readback.ReleaseTables;

/**
 * Knows which row stands in the place of an entity, an event or a story that is gone: the one to which most of the
 * mentions, reports or articles belong now that belonged to it.
 */
final class Successors {

    /** Where a table says which of its rows a part belongs to. */
    private record Link(Table<?> wholes, Table<?> parts, String part, String whole) {}

    private static final List<Link> LINKS = List.of(
            new Link(Table.of(EntityRow.class), Table.of(EntityMentionRow.class), "mention_id", "entity_id"),
            new Link(Table.of(EventRow.class), Table.of(EventEvidenceRow.class), "event_mention_id", "event_id"),
            new Link(Table.of(StoryRow.class), Table.of(StoryArticleRow.class), "article_id", "story_id"));

    private final Map<String, Map<String, Integer>> shares = new HashMap<>();

    private Successors() {}

    /** Of the rows of {@code table} that are not among {@code keysAfter}; no row of another table has one. */
    static Successors of(Table<?> table, ReleaseTables before, ReleaseTables after, Hashes keysAfter)
            throws IOException {
        var successors = new Successors();
        for (var link : LINKS) {
            if (link.wholes().equals(table) && before.has(link.parts())) {
                var gone = successors.gone(before, link, keysAfter);
                successors.count(gone, successors.partsOf(gone, before, link), after, link);
            }
        }
        return successors;
    }

    Optional<String> of(String id) {
        return shares.getOrDefault(id, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private Set<String> gone(ReleaseTables before, Link link, Hashes keysAfter) throws IOException {
        var gone = new HashSet<String>();
        try (var rows = before.open(link.wholes())) {
            int[] key = rows.indexOf(List.of(link.whole()));
            while (key.length > 0 && rows.next()) {
                if (!keysAfter.contains(rows.hash(key))) {
                    gone.add(rows.key(key));
                }
            }
        }
        return gone;
    }

    private Map<String, String> partsOf(Set<String> gone, ReleaseTables before, Link link) throws IOException {
        var parts = new HashMap<String, String>();
        try (var rows = before.open(link.parts())) {
            int[] part = rows.indexOf(List.of(link.part()));
            int[] whole = rows.indexOf(List.of(link.whole()));
            while (!gone.isEmpty() && part.length > 0 && whole.length > 0 && rows.next()) {
                var id = rows.key(whole);
                if (gone.contains(id)) {
                    parts.put(rows.key(part), id);
                }
            }
        }
        return parts;
    }

    private void count(Set<String> gone, Map<String, String> parts, ReleaseTables after, Link link) throws IOException {
        try (var rows = after.open(link.parts())) {
            int[] part = rows.indexOf(List.of(link.part()));
            int[] whole = rows.indexOf(List.of(link.whole()));
            while (!gone.isEmpty() && rows.next()) {
                var before = parts.get(rows.key(part));
                if (before != null && !before.equals(rows.key(whole))) {
                    shares.computeIfAbsent(before, unseen -> new HashMap<>()).merge(rows.key(whole), 1, Integer::sum);
                }
            }
        }
    }
}
