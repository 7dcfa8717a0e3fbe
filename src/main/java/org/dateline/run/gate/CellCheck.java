package org.dateline.run.gate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.core.table.Column;
import org.dateline.core.table.Table;
import org.dateline.run.readback.CsvReader;
import org.dateline.run.readback.RowVisitor;

/** Checks each cell on its own: empty only where that is allowed, else a value of its column, a date within bounds. */
final class CellCheck implements RowVisitor {

    private static final LocalDate FIRST_DAY = LocalDate.of(1582, 10, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Table<?> table;
    private final List<Column> columns;
    private final List<Set<String>> allowed;
    private final Findings findings;

    CellCheck(Table<?> table, Findings findings) {
        this.table = table;
        this.columns = table.columns();
        this.allowed = columns.stream()
                .map(column -> Set.copyOf(column.allowedValues()))
                .toList();
        this.findings = findings;
    }

    @Override
    public void see(CsvReader row) {
        for (int i = 0; i < columns.size(); i++) {
            if (row.isEmpty(i)) {
                checkEmpty(row, i);
            } else if (!allows(row, i)) {
                broken(Promise.VALUES, row, i);
            }
        }
    }

    private void checkEmpty(CsvReader row, int index) {
        if (!columns.get(index).nullable()) {
            broken(Promise.NOT_NULL, row, index);
        }
    }

    private boolean allows(CsvReader row, int index) {
        var names = allowed.get(index);
        return switch (columns.get(index).type()) {
            case TEXT -> names.isEmpty() || names.contains(row.cell(index));
            case INTEGER -> isWithin(row.cell(index), Integer.MIN_VALUE, Integer.MAX_VALUE);
            case LONG -> isWithin(row.cell(index), Long.MIN_VALUE, Long.MAX_VALUE);
            case NUMBER -> isNumber(row.cell(index));
            case BOOLEAN -> Set.of("true", "false").contains(row.cell(index));
            case DATE -> isDate(row, index);
        };
    }

    private static boolean isWithin(String cell, long least, long most) {
        try {
            long value = Long.parseLong(cell);
            return value >= least && value <= most;
        } catch (NumberFormatException noInteger) {
            return false;
        }
    }

    private static boolean isNumber(String cell) {
        try {
            return Double.isFinite(Double.parseDouble(cell));
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private boolean isDate(CsvReader row, int index) {
        try {
            var date = LocalDate.parse(row.cell(index));
            if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
                broken(Promise.DATES, row, index);
            }
            return true;
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    private void broken(Promise promise, CsvReader row, int index) {
        findings.broken(promise, () -> {
            var value = row.isEmpty(index) ? "is empty" : "is '" + row.cell(index) + "'";
            return row.place(table) + ": " + columns.get(index).name() + ' ' + value;
        });
    }
}
