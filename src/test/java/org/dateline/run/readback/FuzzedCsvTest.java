package org.dateline.run.readback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.core.table.Column;
import org.dateline.io.output.CsvProfile;
import org.dateline.io.output.FuzzedRows;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reader of the quality gate gets every cell of either profile as it was written. */
class FuzzedCsvTest {

    private static final long SEED = 7;
    private static final int ROWS_PER_MONTH = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(CsvProfile.class)
    void everyCellComesBack(CsvProfile profile) throws IOException {
        var written = FuzzedRows.write(folder, profile, SEED, ROWS_PER_MONTH);
        for (var table : written.keySet()) {
            try (var rows = CsvReader.open(folder.resolve("csv/" + table.name() + ".csv"))) {
                assertEquals(table.columns().stream().map(Column::name).toList(), rows.header());
                for (var row : written.get(table)) {
                    assertTrue(rows.next());
                    assertEquals(table.columns().size(), rows.size(), () -> rows.place(table));
                    for (var i = 0; i < rows.size(); i++) {
                        var expected = FuzzedRows.cell(table.columns().get(i), row);
                        assertEquals(
                                expected,
                                rows.cell(i),
                                rows.place(table) + ' ' + rows.header().get(i));
                    }
                }
                assertFalse(rows.next());
            }
        }
    }
}
