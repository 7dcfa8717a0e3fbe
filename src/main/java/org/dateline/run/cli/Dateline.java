package org.dateline.run.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.run.course.ExitCode;
import org.dateline.run.workshop.Explaining;

/** The program. Everything it prints for people goes through here; everything it does is a {@link RunCommand}. */
public final class Dateline {

    private Dateline() {}

    /** {@code explain "a sentence"} shows how it is read instead of running the job. */
    private static boolean isExplain(String[] arguments) {
        return arguments.length > 1 && arguments[0].equals("explain");
    }

    private static int explain(String text, PrintStream out) {
        Explaining.lines(text).forEach(out::println);
        return ExitCode.OK.code();
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = isExplain(arguments)
                ? explain(String.join(" ", List.of(arguments).subList(1, arguments.length)), out)
                : new RunCommand(out, err).run(arguments);
        out.flush();
        err.flush();
        if (code != ExitCode.STOPPED.code()) {
            Runtime.getRuntime().halt(code);
        }
        // a signal has begun to end this process and gives it the exit code of the signal
    }
}
