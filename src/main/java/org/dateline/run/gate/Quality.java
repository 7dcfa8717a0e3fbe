package org.dateline.run.gate;

import java.util.List;

/** What was found when the tables of a release were read again: its checks, its counts, and the corrections. */
public record Quality(List<Check> checks, Census census, CorrectionLines corrections) {

    public Quality {
        checks = List.copyOf(checks);
    }

    public List<Check> failed() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }
}
