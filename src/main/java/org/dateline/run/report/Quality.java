package org.dateline.run.report;

import java.util.List;

/** What was found when the tables of a release were read again: its checks, its counts, and the corrections. */
record Quality(List<Check> checks, Census census, CorrectionLines corrections) {

    Quality {
        checks = List.copyOf(checks);
    }

    List<Check> failed() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }
}
