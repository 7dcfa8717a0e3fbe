package org.dateline.core.table;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One column of a table, derived from the record component of the same name. */
public final class Column {

    private final String name;
    private final ColumnType type;
    private final boolean nullable;
    private final boolean key;
    private final boolean correctable;
    private final Optional<Class<? extends Record>> references;
    private final List<String> allowedValues;
    private final String description;
    private final String example;
    private final MethodHandle accessor;

    Column(RecordComponent component) {
        name = snakeCase(component.getName());
        type = ColumnType.of(component.getType());
        nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        key = component.isAnnotationPresent(Key.class);
        correctable = component.isAnnotationPresent(Correctable.class);
        references =
                Optional.ofNullable(component.getAnnotation(References.class)).map(References::value);
        allowedValues = namesOf(component.getType());
        var doc = component.getAnnotation(Doc.class);
        if (doc == null) {
            throw new IllegalArgumentException(component + " has no @Doc");
        }
        description = doc.value();
        example = doc.example();
        accessor = accessor(component);
    }

    public String name() {
        return name;
    }

    public ColumnType type() {
        return type;
    }

    public boolean nullable() {
        return nullable;
    }

    public boolean key() {
        return key;
    }

    /** Whether a line of corrections may give a cell of the column another value. */
    public boolean correctable() {
        return correctable;
    }

    /** The table whose key this column holds, if any. */
    public Optional<Table<?>> references() {
        return references.map(Table::of);
    }

    /** The only values the column may have; empty if any value of its type will do. */
    public List<String> allowedValues() {
        return allowedValues;
    }

    public String description() {
        return description;
    }

    public String example() {
        return example;
    }

    /**
     * The value in a row of this column's table: a String, Integer, Long, Double, Boolean, LocalDate or null. A text of no
     * characters is missing where that may be, as no reader of CSV could tell the two apart.
     */
    public @Nullable Object value(Record row) {
        try {
            Object value = (Object) accessor.invokeExact(row);
            if (value == null && !nullable) {
                throw new IllegalArgumentException("column " + name + " is empty in " + row);
            }
            return value instanceof Enum<?> member ? member.toString() : nullable && "".equals(value) ? null : value;
        } catch (RuntimeException | Error unexpected) {
            throw unexpected;
        } catch (Throwable impossible) {
            throw new IllegalStateException(name, impossible);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            return MethodHandles.lookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException rowsArePublic) {
            throw new IllegalArgumentException(component + " cannot be read", rowsArePublic);
        }
    }

    private static List<String> namesOf(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }

    /** {@code iso3c} stays, {@code contentSha256} becomes {@code content_sha256}: a word begins at a capital. */
    private static String snakeCase(String camelCase) {
        var snake = new StringBuilder();
        for (var c : camelCase.toCharArray()) {
            if (Character.isUpperCase(c)) {
                snake.append('_');
            }
            snake.append(c);
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }
}
