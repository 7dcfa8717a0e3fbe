package org.dateline.run.readback;

/** Sees every row of one table once, in the order of its file. */
@FunctionalInterface
public interface RowVisitor {

    /** The row is the record that was read last; its cells may not be kept by reference. */
    void see(CsvReader row);
}
