package org.dateline.run.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.run.course.RunFailure;
import org.dateline.run.course.Secrets;
import org.dateline.run.plan.Reason;
import org.dateline.run.release.Outcome;
import org.dateline.run.release.RunCounts;
import tools.jackson.databind.json.JsonMapper;

/**
 * How one run went, for operators and their monitors: {@code run.json} and {@code metrics.prom} in the run's folder. The
 * metrics stand beside that folder too, for a monitor that reads one path.
 */
public final class RunAccount {

    private static final String METRICS = "metrics.prom";
    private static final double MILLIS = 1000.0;

    private final Path folder;
    private final String runId;
    private final Instant started;

    public RunAccount(Path folder, String runId, Instant started) {
        this.folder = folder;
        this.runId = runId;
        this.started = started;
    }

    public void succeeded(Outcome outcome, Map<String, Duration> steps, Instant ended) throws IOException {
        var counts = outcome.counts();
        var account = begin(ended, 0);
        account.put("release", outcome.releaseId());
        account.put("published", outcome.isNew());
        outcome.distrust().ifPresent(words -> account.put("distrust", words));
        account.put("counts", counts);
        account.put("left_out", leftOut(outcome.account().reasons()));
        account.put("seconds", seconds(steps));
        write(
                folder.resolve("run.json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(account));
        var metrics = metrics(0, counts, ended);
        steps.forEach((step, time) -> metrics.add("dateline_" + step + "_seconds", time.toMillis() / MILLIS));
        write(metrics);
    }

    /** {@code counts} tell how far it came. */
    public void failed(RunFailure failure, RunCounts counts, Instant ended) throws IOException {
        var account = begin(ended, failure.exitCode().code());
        account.put("counts", counts);
        account.put("failure", Secrets.hide(String.valueOf(failure.getMessage())));
        write(
                folder.resolve("run.json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(account));
        write(metrics(failure.exitCode().code(), counts, ended));
    }

    private static Metrics metrics(int exitCode, RunCounts counts, Instant ended) {
        return new Metrics()
                .add("dateline_last_run_exit_code", exitCode)
                .add("dateline_last_run_end_seconds", ended.getEpochSecond())
                .add("dateline_files", counts.files())
                .add("dateline_records_read", counts.read())
                .add("dateline_articles", counts.articles())
                .add("dateline_duplicates", counts.duplicates())
                .add("dateline_rejected", counts.rejected())
                .add("dateline_skipped", counts.skipped())
                .add("dateline_extracted", counts.extracted());
    }

    private Map<String, Object> begin(Instant ended, int exitCode) {
        var account = new LinkedHashMap<String, Object>();
        account.put("run", runId);
        account.put("started", started.toString());
        account.put("ended", ended.toString());
        account.put("exit_code", exitCode);
        return account;
    }

    private static List<Map<String, Object>> leftOut(List<Reason> reasons) {
        return reasons.stream().map(RunAccount::leftOut).toList();
    }

    private static Map<String, Object> leftOut(Reason reason) {
        var left = new LinkedHashMap<String, Object>();
        left.put("code", reason.code().toString());
        left.put("severity", reason.code().severity().toString());
        left.put("kind", reason.kind());
        left.put("count", reason.count());
        left.put("first_path", reason.first().sourcePath());
        left.put("first_record", reason.first().recordNo());
        left.put("message", reason.first().message());
        left.put("what_to_do", reason.code().advice());
        return left;
    }

    private static Map<String, Double> seconds(Map<String, Duration> steps) {
        var seconds = new LinkedHashMap<String, Double>();
        steps.forEach((step, time) -> seconds.put(step, time.toMillis() / MILLIS));
        return seconds;
    }

    private void write(Metrics metrics) throws IOException {
        write(folder.resolve(METRICS), metrics.toString());
        write(folder.resolveSibling(METRICS), metrics.toString());
    }

    /** By rename, so that a monitor never reads half a file. */
    private static void write(Path file, String text) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(aside, text, StandardCharsets.UTF_8);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gauges in the text format of Prometheus. */
    private static final class Metrics {

        private final StringBuilder text = new StringBuilder();

        Metrics add(String name, Number value) {
            text.append("# TYPE ").append(name).append(" gauge\n");
            text.append(name).append(' ').append(value).append('\n');
            return this;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
