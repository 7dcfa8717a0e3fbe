package org.dateline.run.plan;

/** How progress is shown: {@code auto} draws a bar on a terminal and prints plain lines elsewhere. */
public enum ProgressMode {
    AUTO,
    BAR,
    PLAIN,
    NONE
}
