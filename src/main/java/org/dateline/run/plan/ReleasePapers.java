package org.dateline.run.plan;

import java.io.IOException;

/** Adds to a staged release what is not a table: manifest, quality report, changes, checksums. May refuse the release. */
@FunctionalInterface
public interface ReleasePapers {

    /** Throws {@link RunFailure} with {@link ExitCode#GATE_FAILED} if the release must not be published. */
    void add(StagedRelease release) throws IOException;
}
