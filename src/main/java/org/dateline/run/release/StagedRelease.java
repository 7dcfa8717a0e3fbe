package org.dateline.run.release;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dateline.io.output.EvidenceLinks;
import org.dateline.run.settings.RunConfig;
import org.dateline.run.workshop.EngineVersion;

/**
 * A release whose tables are written but which nobody sees yet. {@code rows} counts the rows of each table;
 * {@code previous} is the folder of the release before, if there is one on a local disk;
 * {@code links} lead to the articles.
 */
public record StagedRelease(
        String id,
        Path folder,
        RunConfig config,
        EngineVersion engine,
        RunCounts counts,
        Map<String, Long> rows,
        Optional<Path> previous,
        EvidenceLinks links) {

    public StagedRelease {
        rows = Map.copyOf(rows);
    }
}
