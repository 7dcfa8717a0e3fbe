package org.dateline.run.cli;

import java.io.PrintStream;
import org.dateline.run.course.Progress;
import org.dateline.run.settings.ProgressMode;

/** Which progress display suits the place where the program runs. */
final class ProgressDisplay {

    private ProgressDisplay() {}

    static Progress of(ProgressMode mode, PrintStream err) {
        return switch (mode) {
            case NONE -> Progress.NONE;
            case PLAIN -> new PlainProgress(err);
            case BAR -> new BarProgress(err);
            case AUTO -> System.console() == null ? new PlainProgress(err) : new BarProgress(err);
        };
    }
}
