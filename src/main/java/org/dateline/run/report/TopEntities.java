package org.dateline.run.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.dateline.core.table.EntityRow;
import org.dateline.core.table.Table;
import org.dateline.run.readback.NumberCells;
import org.dateline.run.readback.ReleaseTables;

/** The persons and the organisations that most articles name. */
final class TopEntities {

    private static final int MOST = 15;

    private record Named(String id, String label, long articles) {}

    private static final Comparator<Named> LEAST_FIRST =
            Comparator.comparingLong(Named::articles).thenComparing(Named::id, Comparator.reverseOrder());

    private final Map<String, PriorityQueue<Named>> byType = new TreeMap<>();

    private TopEntities() {}

    static TopEntities of(ReleaseTables tables) throws IOException {
        var top = new TopEntities();
        try (var rows = tables.open(Table.of(EntityRow.class))) {
            int[] columns = rows.indexOf(List.of("entity_id", "name", "entity_type", "iso3c", "article_count"));
            while (columns.length > 0 && rows.next()) {
                var country = rows.cell(columns[3]);
                top.add(
                        rows.cell(columns[2]),
                        new Named(
                                rows.cell(columns[0]),
                                rows.cell(columns[1]) + (country.isEmpty() ? "" : " (" + country + ")"),
                                NumberCells.of(rows.cell(columns[4]))));
            }
        }
        return top;
    }

    private void add(String type, Named entity) {
        var most = byType.computeIfAbsent(type, unseen -> new PriorityQueue<>(MOST + 1, LEAST_FIRST));
        most.add(entity);
        if (most.size() > MOST) {
            most.remove();
        }
    }

    /** Two of one name are told apart by their ids. */
    String html(String type) {
        var labels = new LinkedHashMap<String, String>();
        var counts = new LinkedHashMap<String, Long>();
        for (var entity : byType.getOrDefault(type, new PriorityQueue<>(LEAST_FIRST))) {
            labels.put(entity.id(), entity.label());
            counts.put(entity.id(), entity.articles());
        }
        return Bars.greatest(counts, MOST, id -> labels.getOrDefault(id, id)).html();
    }
}
