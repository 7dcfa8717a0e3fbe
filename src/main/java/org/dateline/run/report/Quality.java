package org.dateline.run.report;

import java.util.List;

/** What was found when the tables of a release were read again: its checks and its counts. */
record Quality(List<Check> checks, Census census) {

    Quality {
        checks = List.copyOf(checks);
    }

    List<Check> failed() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }
}
