package org.dateline.io.output;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.core.table.SampleFacts;

/** The tables and scripts of a release of one month, of {@link SampleFacts}. */
final class SampleRelease {

    private SampleRelease() {}

    static void write(Path folder) throws IOException {
        try (var writer = ReleaseWriter.open(folder, CsvProfile.LOSSLESS, new ReleaseInfo("0123456789ab", "1.2.3"))) {
            writer.month("2021-05");
            SampleFacts.rows().forEach(writer::add);
            writer.finish();
        }
    }
}
