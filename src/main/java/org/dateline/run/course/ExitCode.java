package org.dateline.run.course;

/** How a run ends, as the shell sees it; the numbers are those of sysexits.h. */
public enum ExitCode {
    OK(0),
    USAGE(64),
    GATE_FAILED(65),
    INTERNAL(70),
    OUTPUT_NOT_WRITABLE(73),
    IO(74),
    LOCKED(75),
    CONFIGURATION(78),
    STOPPED(143);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
