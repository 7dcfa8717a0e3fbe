package org.dateline.io.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.core.table.Level;
import org.dateline.core.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The Parquet folder of one table: a file for each month of publication if its rows come from articles, else one file. A
 * table without rows has a file too, so that its schema can be read.
 */
final class ParquetTable implements RowWriter {

    private static final String UNKNOWN_MONTH = "__HIVE_DEFAULT_PARTITION__";

    private final Table<?> table;
    private final ParquetSchema schema;
    private final Path folder;
    private final ReleaseInfo release;
    private @Nullable String month;
    private @Nullable ParquetFile file;
    private boolean empty = true;

    ParquetTable(Table<?> table, Path folder, ReleaseInfo release) {
        this.table = table;
        this.schema = ParquetSchema.of(table);
        this.folder = folder;
        this.release = release;
    }

    /** The rows that follow are of this month; null means that it is not known. */
    void month(@Nullable String publishedMonth) throws IOException {
        finishFile();
        month = publishedMonth;
    }

    @Override
    public void write(Record row) throws IOException {
        open().write(row);
    }

    @Override
    public void finish() throws IOException {
        if (empty) {
            month = null;
            open();
        }
        finishFile();
        Files.createFile(folder.resolve("_SUCCESS"));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private ParquetFile open() throws IOException {
        if (file == null) {
            file = ParquetFile.open(table, schema, partition(), release);
            empty = false;
        }
        return file;
    }

    private void finishFile() throws IOException {
        if (file != null) {
            file.finish();
            file = null;
        }
    }

    private Path partition() {
        return table.level() == Level.ARTICLE
                ? folder.resolve("published_month=" + (month == null ? UNKNOWN_MONTH : month))
                : folder;
    }
}
