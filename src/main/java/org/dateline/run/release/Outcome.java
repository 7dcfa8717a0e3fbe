package org.dateline.run.release;

import java.util.Map;

/**
 * What a run ended with: the current release, where it is, whether this run made it, and how many rows of which sheet did
 * not fit into the workbook.
 */
public record Outcome(
        String releaseId, String location, boolean isNew, Account account, Map<String, Long> leftOutOfWorkbook) {

    public static final Outcome NONE = new Outcome("", "", false, Account.NONE, Map.of());

    public Outcome {
        leftOutOfWorkbook = Map.copyOf(leftOutOfWorkbook);
    }

    public RunCounts counts() {
        return account.counts();
    }
}
