package org.dateline.run.release;

import java.util.Map;
import java.util.Optional;

/**
 * What a run ended with: the current release, where it is, whether this run made it, why the last one was not trusted, if it
 * was not, and how many rows of which sheet did not fit into the workbook.
 */
public record Outcome(
        String releaseId,
        String location,
        boolean isNew,
        Optional<String> distrust,
        Account account,
        Map<String, Long> leftOutOfWorkbook) {

    public static final Outcome NONE = new Outcome("", "", false, Optional.empty(), Account.NONE, Map.of());

    public Outcome {
        leftOutOfWorkbook = Map.copyOf(leftOutOfWorkbook);
    }

    public RunCounts counts() {
        return account.counts();
    }
}
