package org.dateline.run.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.dateline.run.course.Progress;

/** A line when a step ends, and one each 30 seconds or tenth of the way: what a log file can use. */
final class PlainProgress implements Progress {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long SECONDS_BETWEEN = 30;

    private final PrintStream out;
    private String step = "";
    private long total;
    private long done;
    private long rejected;
    private long started;
    private long lastLine;
    private long lastTenth;

    PlainProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void begin(String name, long items) {
        step = name;
        total = items;
        done = 0;
        lastTenth = 0;
        started = System.nanoTime();
        lastLine = started;
    }

    @Override
    public synchronized void advance(long items) {
        done += items;
        var now = System.nanoTime();
        long tenth = total > 0 ? done * 10 / total : 0;
        boolean longAgo = now - lastLine > SECONDS_BETWEEN * NANOS_PER_SECOND;
        boolean farOn = tenth > lastTenth && now - started > NANOS_PER_SECOND && done < total;
        if (longAgo || farOn) {
            lastLine = now;
            lastTenth = tenth;
            print();
        }
    }

    @Override
    public synchronized void reject() {
        rejected++;
    }

    @Override
    public synchronized void end() {
        print();
    }

    private void print() {
        double seconds = Math.max((System.nanoTime() - started) / (double) NANOS_PER_SECOND, 0.001);
        var of = total >= 0 ? "/" + total : "";
        out.println(String.format(
                Locale.ROOT,
                "%s %d%s, %.1f s, %.0f/s, %d rejected",
                step,
                done,
                of,
                seconds,
                done / seconds,
                rejected));
    }
}
