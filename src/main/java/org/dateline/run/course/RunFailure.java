package org.dateline.run.course;

import org.jspecify.annotations.Nullable;

/** Why a run ended without a release, in words for the operator, and with which exit code. */
public final class RunFailure extends RuntimeException {

    private final ExitCode exitCode;

    public RunFailure(ExitCode exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public RunFailure(ExitCode exitCode, String message) {
        this(exitCode, message, null);
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
