package org.dateline.run.settings;

/** How progress is shown: {@code auto} draws a bar on a terminal and prints plain lines elsewhere. */
public enum ProgressMode {
    AUTO,
    BAR,
    PLAIN,
    NONE
}
