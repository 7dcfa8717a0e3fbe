package org.dateline.core.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One table, derived from the record that is its row: name, columns in order, meaning, key. */
public final class Table<R extends Record> {

    private static final ClassValue<Table<?>> TABLES = new ClassValue<>() {
        @Override
        protected Table<?> computeValue(Class<?> type) {
            return new Table<>(type.asSubclass(Record.class));
        }
    };

    private final Class<R> rowType;
    private final String name;
    private final Level level;
    private final String description;
    private final List<Column> columns;
    private final List<String> corrections;

    private Table(Class<R> rowType) {
        var named = rowType.getAnnotation(TableName.class);
        var doc = rowType.getAnnotation(Doc.class);
        if (named == null || doc == null) {
            throw new IllegalArgumentException(rowType.getName() + " is no row: it lacks @TableName or @Doc");
        }
        this.rowType = rowType;
        name = named.value();
        level = named.level();
        description = doc.value();
        columns = Arrays.stream(rowType.getRecordComponents()).map(Column::new).toList();
        var actions = Optional.ofNullable(rowType.getAnnotation(Correctable.class));
        corrections = Stream.concat(
                        actions.map(Correctable::value).stream().flatMap(Arrays::stream),
                        columns.stream().filter(Column::correctable).map(Column::name))
                .toList();
    }

    /** The table of a row type; always the same object. */
    @SuppressWarnings("unchecked") // computeValue makes a Table of the very class it is asked for
    public static <R extends Record> Table<R> of(Class<R> rowType) {
        return (Table<R>) TABLES.get(rowType);
    }

    public Class<R> rowType() {
        return rowType;
    }

    public String name() {
        return name;
    }

    public Level level() {
        return level;
    }

    public String description() {
        return description;
    }

    public List<Column> columns() {
        return columns;
    }

    /** What researchers may correct: actions ("not an event"), then names of columns; none in most tables. */
    public List<String> corrections() {
        return corrections;
    }

    /** The columns that together are unique in every row. */
    public List<Column> key() {
        return columns.stream().filter(Column::key).toList();
    }

    public Column column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no column " + columnName));
    }

    @Override
    public String toString() {
        return name;
    }
}
