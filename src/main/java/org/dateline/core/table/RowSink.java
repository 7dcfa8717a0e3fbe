package org.dateline.core.table;

/** Where rows go, one by one, so that nobody has to hold the rows of a million articles. */
@FunctionalInterface
public interface RowSink {

    /** Takes one row of any table; {@code Table.of(row.getClass())} tells which. */
    void add(Record row);
}
