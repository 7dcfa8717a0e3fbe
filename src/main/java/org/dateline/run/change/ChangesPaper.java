package org.dateline.run.change;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.table.Column;
import org.dateline.core.table.RemovedRow;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;
import org.dateline.run.readback.CsvReader;
import org.dateline.run.readback.Hashes;
import org.dateline.run.readback.Previous;
import org.dateline.run.readback.ReleaseTables;
import org.dateline.run.release.StagedRelease;

/**
 * {@code changes/}: for each table the rows that came, changed and went since the release before, and
 * {@code removed.csv} with the reasons. Applied to the CSV files before, they give those of this release.
 */
public final class ChangesPaper {

    private static final Table<RemovedRow> REMOVED = Table.of(RemovedRow.class);

    private final ReleaseTables before;
    private final ReleaseTables after;
    private final Map<String, Long> rowsBefore;
    private final Map<String, Long> rowsAfter;
    private final Path folder;

    private ChangesPaper(Path before, StagedRelease release) throws IOException {
        this.before = new ReleaseTables(before);
        this.after = new ReleaseTables(release.folder());
        rowsBefore = Previous.of(before).rows();
        rowsAfter = release.rows();
        folder = release.folder().resolve("changes");
    }

    public static List<TableChange> write(Path before, StagedRelease release) throws IOException {
        return new ChangesPaper(before, release).write();
    }

    private List<TableChange> write() throws IOException {
        Files.createDirectories(folder);
        var changes = new ArrayList<TableChange>();
        try (var removed = Files.newBufferedWriter(folder.resolve("removed.csv"), StandardCharsets.UTF_8)) {
            var lines = new RemovedLines(removed, Reasons.in(after), before);
            for (var table : Tables.all()) {
                if (!table.equals(REMOVED)) {
                    changes.add(write(table, lines));
                }
            }
        }
        return List.copyOf(changes);
    }

    private TableChange write(Table<?> table, RemovedLines lines) throws IOException {
        long[] came = writeNew(table);
        return new TableChange(table, came[0], came[1], writeRemoved(table, lines));
    }

    /** Writes the rows that are not in the table before; how many have a new key, how many an old one. */
    private long[] writeNew(Table<?> table) throws IOException {
        boolean same = before.has(table) && Files.mismatch(before.csv(table), after.csv(table)) < 0;
        var old = same ? new OldRows(0) : OldRows.of(before, table, rowsBefore.getOrDefault(table.name(), 0L));
        long[] came = new long[2];
        try (var rows = after.open(table);
                var added = writer(table, "added", rows.headerText());
                var changed = writer(table, "changed", rows.headerText())) {
            int[] key = rows.indexOf(keyOf(table));
            boolean comparable = rows.header().equals(old.header());
            while (!same && rows.next()) {
                if (comparable && old.rows.contains(rows.hash())) {
                    continue;
                }
                boolean known = old.keys.contains(rows.hash(key));
                (known ? changed : added).append(rows.raw());
                came[known ? 1 : 0]++;
            }
        }
        return came;
    }

    private long writeRemoved(Table<?> table, RemovedLines lines) throws IOException {
        boolean gone = before.has(table) && Files.mismatch(before.csv(table), after.csv(table)) >= 0;
        if (!gone) {
            try (var rows = after.open(table)) {
                writer(table, "removed", rows.headerText()).close();
            }
            return 0;
        }
        var keys = OldRows.keysOf(after, table, rowsAfter.getOrDefault(table.name(), 0L));
        var successors = Successors.of(table, before, after, keys);
        long count = 0;
        try (var rows = before.open(table);
                var removed = writer(table, "removed", rows.headerText())) {
            int[] key = rows.indexOf(keyOf(table));
            while (key.length > 0 && rows.next()) {
                if (!keys.contains(rows.hash(key))) {
                    removed.append(rows.raw());
                    lines.add(table, rows, successors.of(rows.key(key)), key);
                    count++;
                }
            }
        }
        return count;
    }

    private Writer writer(Table<?> table, String what, String header) throws IOException {
        var writer =
                Files.newBufferedWriter(folder.resolve(table.name() + "_" + what + ".csv"), StandardCharsets.UTF_8);
        writer.append(header);
        return writer;
    }

    static List<String> keyOf(Table<?> table) {
        return table.key().stream().map(Column::name).toList();
    }

    /** The rows of the table {@code removed}. */
    private static final class RemovedLines {

        private final Writer writer;
        private final Reasons reasons;
        private final Hashes rewritten;

        RemovedLines(Writer writer, Reasons reasons, ReleaseTables before) throws IOException {
            this.writer = writer;
            this.reasons = reasons;
            this.rewritten = reasons.rewritten(before);
            writer.append(REMOVED.columns().stream().map(Column::name).collect(Collectors.joining(",", "", "\n")));
        }

        void add(Table<?> table, CsvReader row, Optional<String> successor, int... key) throws IOException {
            writer.append(table.name()).append(',').append(row.key(key)).append(',');
            writer.append(successor.isPresent() ? Reasons.MERGED : reasons.of(table, row, row.key(key), rewritten));
            writer.append(',').append(successor.orElse("")).append('\n');
        }
    }

    /** The table of the release before: a hash for each row and one for each key. */
    private static final class OldRows {

        private final Hashes rows;
        private final Hashes keys;
        private List<String> header = List.of();

        private OldRows(long count) {
            rows = Hashes.expecting(count);
            keys = Hashes.expecting(count);
        }

        static OldRows of(ReleaseTables release, Table<?> table, long count) throws IOException {
            var old = new OldRows(count);
            if (release.has(table)) {
                try (var rows = release.open(table)) {
                    old.read(rows, keyOf(table));
                }
            }
            old.rows.sorted();
            old.keys.sorted();
            return old;
        }

        static Hashes keysOf(ReleaseTables release, Table<?> table, long count) throws IOException {
            var keys = Hashes.expecting(count);
            try (var rows = release.open(table)) {
                int[] key = rows.indexOf(keyOf(table));
                while (rows.next()) {
                    keys.add(rows.hash(key));
                }
            }
            return keys.sorted();
        }

        private void read(CsvReader in, List<String> keyColumns) throws IOException {
            header = in.header();
            int[] key = in.indexOf(keyColumns);
            while (key.length > 0 && in.next()) {
                rows.add(in.hash());
                keys.add(in.hash(key));
            }
        }

        List<String> header() {
            return header;
        }
    }
}
