package org.dateline.run.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.dateline.run.course.ExitCode;

/** The program. Everything it prints for people goes through here; everything it does is a {@link RunCommand}. */
public final class Dateline {

    private Dateline() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = new RunCommand(out, err).run(arguments);
        out.flush();
        err.flush();
        if (code != ExitCode.STOPPED.code()) {
            Runtime.getRuntime().halt(code);
        }
        // a signal has begun to end this process and gives it the exit code of the signal
    }
}
