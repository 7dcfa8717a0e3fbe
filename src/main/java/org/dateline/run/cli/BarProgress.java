package org.dateline.run.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.dateline.run.course.Progress;
import org.jspecify.annotations.Nullable;

/** A bar per step for people at a terminal: done of total, speed, time left, rejects. */
final class BarProgress implements Progress {

    private static final int MILLIS_BETWEEN = 200;

    private final PrintStream out;
    private @Nullable ProgressBar bar;
    private long rejected;

    BarProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void begin(String step, long total) {
        bar = new ProgressBarBuilder()
                .setTaskName(step)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN)
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .showSpeed()
                .build();
    }

    @Override
    public synchronized void advance(long items) {
        if (bar != null) {
            bar.stepBy(items);
        }
    }

    @Override
    public synchronized void reject() {
        rejected++;
        if (bar != null) {
            bar.setExtraMessage(rejected + " rejected");
        }
    }

    @Override
    public synchronized void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
