package org.dateline.run.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.run.course.ExitCode;

/** The program. Everything it prints for people goes through here; what it does is a {@link RunCommand} or an {@link ExplainCommand}. */
public final class Dateline {

    private Dateline() {}

    private static boolean isExplain(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(ExplainCommand.NAME);
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = isExplain(arguments)
                ? new ExplainCommand(out, err).run(Arrays.copyOfRange(arguments, 1, arguments.length))
                : new RunCommand(out, err).run(arguments);
        out.flush();
        err.flush();
        if (code != ExitCode.STOPPED.code()) {
            System.exit(code); // not halt: what watches the process, a flight recording for one, has its say at the end
        }
        // a signal has begun to end this process and gives it the exit code of the signal
    }
}
