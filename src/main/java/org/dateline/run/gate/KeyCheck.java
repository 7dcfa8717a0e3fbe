package org.dateline.run.gate;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.core.table.Table;
import org.dateline.run.readback.CsvReader;
import org.dateline.run.readback.Hashes;
import org.dateline.run.readback.ReleaseTables;
import org.dateline.run.readback.RowVisitor;

/** Checks that keys are there once and that references find their keys. Remembers the keys that others refer to. */
final class KeyCheck {

    private final ReleaseTables tables;
    private final Findings findings;
    private final Map<Table<?>, Hashes> keys = new HashMap<>();

    KeyCheck(ReleaseTables tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    /** Collects the keys of a table of about so many rows. */
    RowVisitor visitor(Table<?> table, long count) {
        var collected = Hashes.expecting(count);
        int[] key = keyOf(table);
        keys.put(table, collected);
        return row -> collected.add(row.hash(key));
    }

    /** Looks up the references of a table; the tables that it refers to have been read before. */
    RowVisitor references(Table<?> table) {
        var columns = IntStream.range(0, table.columns().size())
                .filter(index -> table.columns().get(index).references().isPresent())
                .toArray();
        long[] last = new long[table.columns().size()];
        return row -> {
            for (int column : columns) {
                long hash = row.hash(column);
                if (hash != last[column] && !row.isEmpty(column)) {
                    last[column] = hash;
                    lookUp(table, row, column, hash);
                }
            }
        };
    }

    private void lookUp(Table<?> table, CsvReader row, int column, long hash) {
        var name = table.columns().get(column);
        var other = name.references().orElseThrow();
        if (!keys.getOrDefault(other, new Hashes()).contains(hash)) {
            findings.broken(
                    Promise.REFERENCES,
                    () -> row.place(table) + ": " + name + " '" + row.cell(column) + "' is not in " + other);
        }
    }

    /** Ends a table: its keys must differ. Equal hashes are only a suspicion, so the keys themselves are compared. */
    void end(Table<?> table, boolean isReferredTo) throws IOException {
        var all = keys.getOrDefault(table, new Hashes()).sorted();
        var suspects = all.repeated();
        if (!isReferredTo) {
            keys.remove(table);
        }
        if (suspects.size() > 0) {
            compare(table, suspects);
        }
    }

    private void compare(Table<?> table, Hashes suspects) throws IOException {
        var seen = new HashSet<List<String>>();
        int[] key = keyOf(table);
        try (var rows = tables.open(table)) {
            while (rows.next()) {
                if (rows.size() > key[key.length - 1]
                        && suspects.contains(rows.hash(key))
                        && !seen.add(IntStream.of(key).mapToObj(rows::cell).toList())) {
                    findings.broken(Promise.UNIQUE_KEYS, () -> rows.place(table) + ": '" + rows.key(key) + "' again");
                }
            }
        }
    }

    private static int[] keyOf(Table<?> table) {
        return table.key().stream().mapToInt(table.columns()::indexOf).toArray();
    }
}
