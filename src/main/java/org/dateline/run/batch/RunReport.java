package org.dateline.run.batch;

import java.time.Duration;
import java.util.Map;
import org.dateline.run.release.Outcome;

/** How a run went: what it ended with, and the time of each step in their order. */
public record RunReport(Outcome outcome, Map<String, Duration> steps) {}
