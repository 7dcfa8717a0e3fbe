package org.dateline.io.output;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dateline.core.table.Column;
import org.dateline.core.table.Level;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;

/** Rows of every table with nasty texts and extreme values in them, the same for the same seed; only their keys are tame. */
public final class FuzzedRows {

    private static final long FIRST_DAY = LocalDate.of(1582, 10, 15).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final List<Double> NUMBERS = List.of(
            0.0, -0.5, 1.0, -1.0, 0.1, 2e-3, 1e-7, -9.0, 0.53, 1.0 / 3, 123456.789, -2.5, 1e5, 1e9, Double.MIN_VALUE);
    private static final List<Integer> INTEGERS = List.of(0, 1, -1, 42, Integer.MAX_VALUE, Integer.MIN_VALUE);

    private final Random random;
    private final int rowsPerMonth;
    private final Map<Table<?>, List<Record>> rows = new LinkedHashMap<>();

    private FuzzedRows(long seed, int rowsPerMonth) {
        this.random = new Random(seed);
        this.rowsPerMonth = rowsPerMonth;
    }

    /** Writes a release of such rows: of two months and the unknown one, one very long text among them. */
    public static Map<Table<?>, List<Record>> write(Path folder, CsvProfile profile, long seed, int rowsPerMonth)
            throws IOException {
        return new FuzzedRows(seed, rowsPerMonth).write(folder, profile);
    }

    private Map<Table<?>, List<Record>> write(Path folder, CsvProfile profile) throws IOException {
        try (var writer = ReleaseWriter.open(folder, profile, new ReleaseInfo("0123456789ab", "1.2.3"))) {
            for (var month : Arrays.asList("1999-12", "2021-05", null)) {
                writer.month(month);
                Tables.all().stream()
                        .filter(table -> table.level() == Level.ARTICLE)
                        .forEach(table -> add(table, writer));
            }
            Tables.all().stream()
                    .filter(table -> table.level() != Level.ARTICLE)
                    .forEach(table -> add(table, writer));
            writer.finish();
        }
        return rows;
    }

    private <R extends Record> void add(Table<R> table, ReleaseWriter writer) {
        var known = rows.computeIfAbsent(table, any -> new ArrayList<>());
        for (var i = 0; i < rowsPerMonth; i++) {
            var row = row(table, known.size());
            known.add(row);
            writer.add(row);
        }
    }

    private <R extends Record> R row(Table<R> table, int number) {
        var components = table.rowType().getRecordComponents();
        var values = new Object[components.length];
        for (var i = 0; i < values.length; i++) {
            values[i] = value(table.columns().get(i), components[i], number);
        }
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return table.rowType().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(table.name(), impossible);
        }
    }

    private Object value(Column column, RecordComponent component, int number) {
        if (column.nullable() && random.nextInt(4) == 0) {
            return null;
        }
        if (component.getType().isEnum()) {
            var members = component.getType().getEnumConstants();
            return members[random.nextInt(members.length)];
        }
        return switch (column.type()) {
            case TEXT -> column.key() ? String.format(Locale.ROOT, "k%016x", number) : text(column, number);
            case INTEGER -> column.key() ? (Integer) number : INTEGERS.get(random.nextInt(INTEGERS.size()));
            case LONG -> random.nextLong();
            case NUMBER -> random.nextBoolean() ? random.nextGaussian() : NUMBERS.get(random.nextInt(NUMBERS.size()));
            case BOOLEAN -> random.nextBoolean();
            case DATE -> LocalDate.ofEpochDay(random.nextLong(FIRST_DAY, LAST_DAY + 1));
        };
    }

    private String text(Column column, int number) {
        if (number == 0 && column.name().equals("summary")) {
            return NastyTexts.veryLong(random);
        }
        return column.nullable() && random.nextInt(20) == 0 ? "" : NastyTexts.next(random);
    }

    /** What a reader must find in the cell of a CSV file: half surrogate pairs are gone, all else is as it was. */
    public static String cell(Column column, Record row) {
        var value = column.value(row);
        return value == null
                ? ""
                : value.toString()
                        .codePoints()
                        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
