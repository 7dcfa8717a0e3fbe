package org.dateline.io.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.dateline.core.table.Level;
import org.dateline.core.table.Table;
import org.jspecify.annotations.Nullable;

/** One table of a release in all formats of rows: its CSV file, its Parquet folder, and how many rows they have. */
final class TableFiles implements Closeable {

    private final Table<?> table;
    private final CsvWriter csv;
    private final ParquetTable parquet;
    private final KeyOrder order;
    private long count;

    private TableFiles(Table<?> table, CsvWriter csv, ParquetTable parquet) {
        this.table = table;
        this.csv = csv;
        this.parquet = parquet;
        this.order = new KeyOrder(table);
    }

    static TableFiles open(Table<?> table, Path staging, CsvProfile profile, ReleaseInfo release) throws IOException {
        return new TableFiles(
                table,
                CsvWriter.open(table, staging.resolve("csv").resolve(table.name() + ".csv"), profile),
                new ParquetTable(table, staging.resolve("parquet").resolve(table.name()), release));
    }

    void month(@Nullable String publishedMonth) throws IOException {
        if (table.level() == Level.ARTICLE) {
            parquet.month(publishedMonth);
            order.startAgain();
        }
    }

    void write(Record row) throws IOException {
        order.check(row);
        csv.write(row);
        parquet.write(row);
        count++;
    }

    void finish() throws IOException {
        csv.finish();
        parquet.finish();
    }

    @Override
    public void close() throws IOException {
        try (csv) {
            parquet.close();
        }
    }

    Table<?> table() {
        return table;
    }

    /** Of the CSV file, when it is finished. */
    FileSum csvFingerprint() {
        return csv.fingerprint();
    }

    long count() {
        return count;
    }
}
