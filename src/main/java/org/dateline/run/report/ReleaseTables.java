package org.dateline.run.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.core.table.Table;

/** Where the CSV files of a release are. */
record ReleaseTables(Path folder) {

    Path csv(Table<?> table) {
        return folder.resolve("csv").resolve(table.name() + ".csv");
    }

    boolean has(Table<?> table) {
        return Files.isRegularFile(csv(table));
    }

    CsvReader open(Table<?> table) throws IOException {
        return CsvReader.open(csv(table));
    }
}
