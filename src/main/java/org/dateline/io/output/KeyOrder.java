package org.dateline.io.output;

import java.util.List;
import org.dateline.core.table.Column;
import org.dateline.core.table.Level;
import org.dateline.core.table.Table;
import org.jspecify.annotations.Nullable;

/** Watches that the rows of a table come sorted by key, each key once; so every key of a month is proven to be unique. */
final class KeyOrder {

    private final Table<?> table;
    private final List<Column> key;
    private @Nullable Record last;

    KeyOrder(Table<?> table) {
        this.table = table;
        this.key = table.key();
    }

    void startAgain() {
        last = null;
    }

    void check(Record row) {
        if (table.level() != Level.RUN && last != null && compare(last, row) >= 0) {
            throw new IllegalStateException(
                    "rows of " + table + " are not sorted by key, or a key is there twice: " + last + " before " + row);
        }
        last = row;
    }

    private int compare(Record one, Record other) {
        for (var column : key) {
            var order = compare(column.value(one), column.value(other));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Integer number && other instanceof Integer otherNumber) {
            return number.compareTo(otherNumber);
        }
        return String.valueOf(one).compareTo(String.valueOf(other));
    }
}
