package org.dateline.io.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.table.EventRow;
import org.dateline.core.table.RowSink;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Writes the data of a release into a folder: {@code csv/}, {@code parquet/}, {@code load/}, {@code codebook.csv} and
 * {@code datapackage.json}. Rows of different tables may come in any mixture; those of one table sorted by key, and for
 * article-level tables grouped by month. The folder is complete only after {@link #finish}; the same rows give the same
 * bytes.
 */
public final class ReleaseWriter implements RowSink, Closeable {

    private final Path staging;
    private final CsvProfile profile;
    private final ReleaseInfo release;
    private final Map<Class<?>, TableFiles> tables = new LinkedHashMap<>();
    private final List<RowWriter> ofEvents = new ArrayList<>();
    private final MonthOrder months = new MonthOrder();

    private ReleaseWriter(Path staging, CsvProfile profile, ReleaseInfo release) {
        this.staging = staging;
        this.profile = profile;
        this.release = release;
    }

    /** Begins a release in a folder of the local disk that does not exist yet or is empty. */
    static ReleaseWriter open(Path staging, CsvProfile profile, ReleaseInfo release) throws IOException {
        return open(staging, profile, release, Set.of());
    }

    /** The same with further formats of events. */
    public static ReleaseWriter open(Path staging, CsvProfile profile, ReleaseInfo release, Set<Also> also)
            throws IOException {
        Files.createDirectories(staging);
        var writer = new ReleaseWriter(staging, profile, release);
        try {
            for (var table : Tables.all()) {
                writer.tables.put(table.rowType(), TableFiles.open(table, staging, profile, release));
            }
            for (var format : also) {
                writer.ofEvents.add(format.open(staging, release));
            }
        } catch (IOException | RuntimeException failed) {
            writer.close();
            throw failed;
        }
        return writer;
    }

    /** The article-level rows that follow are of this month, {@code 2022-04}; months rise, null (not known) is the last. */
    public void month(@Nullable String publishedMonth) throws IOException {
        months.next(publishedMonth);
        for (var table : tables.values()) {
            table.month(publishedMonth);
        }
    }

    /** Writes one row of any table. */
    @Override
    public void add(Record row) {
        var files = tables.get(row.getClass());
        if (files == null) {
            throw new IllegalArgumentException("not a row of a table: " + row.getClass());
        }
        try {
            files.write(row);
            if (row instanceof EventRow) {
                for (var file : ofEvents) {
                    file.write(row);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Completes every file and adds the papers. */
    public void finish() throws IOException {
        var files = new LinkedHashMap<Table<?>, FileSum>();
        for (var table : tables.values()) {
            table.finish();
            files.put(table.table(), table.csvFingerprint());
        }
        for (var file : ofEvents) {
            file.finish();
        }
        Codebook.write(staging.resolve("codebook.csv"), profile);
        new DataPackage(release, profile, files).write(staging.resolve("datapackage.json"));
        LoadScripts.write(staging.resolve("load"));
    }

    /** How many rows each table has got, in the order of the tables. */
    public Map<String, Long> counts() {
        var counts = new LinkedHashMap<String, Long>();
        tables.values().forEach(files -> counts.put(files.table().name(), files.count()));
        return Collections.unmodifiableMap(counts);
    }

    /** Lets go of open files; without {@link #finish} before, what is in the folder is of no use. */
    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Closeable file :
                Stream.concat(tables.values().stream(), ofEvents.stream()).toList()) {
            try {
                file.close();
            } catch (IOException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
