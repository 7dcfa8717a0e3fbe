package org.dateline.run.release;

import java.io.IOException;
import java.util.List;
import org.dateline.io.output.GateCheck;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;

/** Checks the tables of a staged release and adds what is not a table: manifest, quality report, changes, checksums. */
@FunctionalInterface
public interface ReleasePapers {

    /**
     * Reads the tables again and checks their promises. Throws {@link RunFailure} with {@link ExitCode#GATE_FAILED} if the
     * release must not be published.
     */
    Checked check(StagedRelease release) throws IOException;

    /** A release that may be published. */
    interface Checked {

        /** What was checked and whether it holds, for the readers of the workbook. */
        List<GateCheck> checks();

        /** Adds the papers; to be called when all other files are there. */
        void write() throws IOException;
    }
}
