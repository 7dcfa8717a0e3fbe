package org.dateline.run.readback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.core.table.Table;

/** Where the CSV files of a release are. */
public record ReleaseTables(Path folder) {

    public Path csv(Table<?> table) {
        return folder.resolve("csv").resolve(table.name() + ".csv");
    }

    public boolean has(Table<?> table) {
        return Files.isRegularFile(csv(table));
    }

    public CsvReader open(Table<?> table) throws IOException {
        return CsvReader.open(csv(table));
    }
}
