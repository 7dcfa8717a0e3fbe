package org.dateline.run.gate;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.table.Column;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;
import org.dateline.run.readback.CsvReader;
import org.dateline.run.readback.ReleaseTables;
import org.dateline.run.release.StagedRelease;

/** Reads all tables of a staged release again, each once, those that others refer to first, and checks its promises. */
public final class Inspection {

    private final StagedRelease release;
    private final ReleaseTables tables;
    private final Findings findings = new Findings();
    private final Census census = new Census();
    private final KeyCheck keys;
    private final Set<Table<?>> referredTo;
    private final Map<Table<?>, Long> rows = new HashMap<>();

    private Inspection(StagedRelease release) {
        this.release = release;
        tables = new ReleaseTables(release.folder());
        keys = new KeyCheck(tables, findings);
        referredTo = Tables.all().stream()
                .flatMap(table -> table.columns().stream())
                .map(Column::references)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    public static Quality of(StagedRelease release) throws IOException {
        var inspection = new Inspection(release);
        for (var table : Tables.all()) {
            inspection.visit(table);
        }
        inspection.checkQuotes();
        new SizeCheck(release, inspection.findings).run(inspection.rows);
        return new Quality(inspection.findings.checks(), inspection.census, CorrectionLines.of(inspection.tables));
    }

    private void checkQuotes() throws IOException {
        if (findings.isKept(Promise.COLUMNS)) {
            QuoteCheck.run(tables, findings);
        } else {
            findings.note(Promise.QUOTES, "not checked, columns are missing");
        }
    }

    private void visit(Table<?> table) throws IOException {
        if (rows.putIfAbsent(table, 0L) != null) {
            return;
        }
        for (var column : table.columns()) {
            if (column.references().isPresent()) {
                visit(column.references().get());
            }
        }
        try (var in = tables.open(table)) {
            read(table, in);
        }
        keys.end(table, referredTo.contains(table));
    }

    private void read(Table<?> table, CsvReader in) throws IOException {
        var columns = table.columns().stream().map(Column::name).toList();
        if (!in.header().equals(columns)) {
            findings.broken(Promise.COLUMNS, () -> table + " has the columns " + String.join(", ", in.header()));
            return;
        }
        var visitors = List.of(
                new CellCheck(table, findings),
                new OrderCheck(table, findings),
                keys.visitor(table, release.rows().getOrDefault(table.name(), 0L)),
                keys.references(table),
                census.visitor(table));
        while (in.next()) {
            if (in.size() == columns.size()) {
                visitors.forEach(visitor -> visitor.see(in));
            } else {
                findings.broken(Promise.COLUMNS, () -> in.place(table) + " has " + in.size() + " cells");
            }
        }
        rows.put(table, in.records());
    }
}
