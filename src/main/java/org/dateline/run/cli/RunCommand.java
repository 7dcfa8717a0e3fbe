package org.dateline.run.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.run.batch.BatchRun;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.dateline.run.course.Secrets;
import org.dateline.run.course.StopSignal;
import org.dateline.run.settings.RunConfig;
import org.dateline.run.settings.RunSettings;
import org.dateline.run.workshop.EngineVersion;
import picocli.CommandLine;

/** One run from the command line: arguments in, exit code out, a summary or one plain reason in between. */
final class RunCommand {

    /** A little under the half minute that supervisors give before they kill. */
    private static final int SECONDS_TO_STOP = 25;

    private final PrintStream out;
    private final PrintStream err;

    RunCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(String[] arguments) {
        try {
            return run(new CommandLineArguments(EngineVersion.programVersion()), arguments);
        } catch (CommandLine.ParameterException wrong) {
            err.println(wrong.getMessage() + "\nTry --help.");
            return ExitCode.USAGE.code();
        } catch (RunFailure failure) {
            err.println(Secrets.hide("dateline: " + failure.getMessage()));
            if (failure.getCause() != null) {
                err.println(Secrets.hide("  " + failure.getCause()));
            }
            return failure.exitCode().code();
        } catch (RuntimeException bug) {
            err.println("dateline: internal error");
            var trace = new StringWriter();
            bug.printStackTrace(new PrintWriter(trace));
            err.print(Secrets.hide(trace.toString()));
            return ExitCode.INTERNAL.code();
        }
    }

    private int run(CommandLineArguments options, String[] arguments) {
        var line = options.parse(arguments);
        if (line.isUsageHelpRequested()) {
            out.print(options.usage());
            return ExitCode.OK.code();
        }
        if (line.isVersionHelpRequested()) {
            out.println("dateline " + EngineVersion.programVersion());
            return ExitCode.OK.code();
        }
        var clock = Clock.systemUTC();
        var config = RunSettings.read(
                options.settings(line),
                LocalDate.now(clock),
                Runtime.getRuntime().availableProcessors());
        run(config, clock);
        return ExitCode.OK.code();
    }

    private void run(RunConfig config, Clock clock) {
        var stop = new StopSignal();
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.ask();
            awaitQuietly(ended);
        }));
        try {
            var progress = ProgressDisplay.of(config.progress(), err);
            var report = new BatchRun(config, clock, progress, stop).run();
            out.print(SummaryTable.of(report));
        } finally {
            ended.countDown();
        }
    }

    private static void awaitQuietly(CountDownLatch ended) {
        try {
            ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
