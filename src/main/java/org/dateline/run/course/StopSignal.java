package org.dateline.run.course;

/** Asks a run to stop at the next safe point; set once, by a signal or a test. */
public final class StopSignal {

    private volatile boolean asked;

    public void ask() {
        asked = true;
    }

    public boolean isAsked() {
        return asked;
    }

    /** Ends the step here if a stop was asked for. */
    public void check() {
        if (asked) {
            throw new RunFailure(ExitCode.STOPPED, "stopped by a signal; the same command goes on from here");
        }
    }
}
