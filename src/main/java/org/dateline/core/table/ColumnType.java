package org.dateline.core.table;

import java.time.LocalDate;
import java.util.Locale;

/** The six kinds of value a column can hold; every format maps these and no others. */
public enum ColumnType {
    TEXT,
    INTEGER,
    LONG,
    NUMBER,
    BOOLEAN,
    DATE;

    static ColumnType of(Class<?> type) {
        if (type == String.class || type.isEnum()) {
            return TEXT;
        } else if (type == Integer.class) {
            return INTEGER;
        } else if (type == Long.class) {
            return LONG;
        } else if (type == Double.class) {
            return NUMBER;
        } else if (type == Boolean.class) {
            return BOOLEAN;
        } else if (type == LocalDate.class) {
            return DATE;
        }
        throw new IllegalArgumentException("no column can hold a " + type.getName());
    }

    /** The spelling of the codebook: lower case; both sizes of integer are {@code integer}. */
    @Override
    public String toString() {
        return this == LONG ? "integer" : name().toLowerCase(Locale.ROOT);
    }
}
