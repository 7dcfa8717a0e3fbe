package org.dateline.run.account;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.PingUrl;
import org.slf4j.LoggerFactory;

/**
 * Tells a monitor of cron jobs that a run begins ({@code URL/start}), went well ({@code URL}) or failed
 * ({@code URL/<exit code>}). A monitor that does not answer costs a few seconds and a line of the log, never the run.
 */
public final class CronMonitor {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int FIRST_REFUSAL = 300;

    private final Optional<PingUrl> url;
    private final Duration patience;

    public CronMonitor(Optional<PingUrl> url) {
        this(url, PATIENCE);
    }

    CronMonitor(Optional<PingUrl> url, Duration patience) {
        this.url = url;
        this.patience = patience;
    }

    public void started() {
        ping(address -> address.below("start"));
    }

    public void succeeded() {
        ping(PingUrl::address);
    }

    public void failed(ExitCode code) {
        ping(address -> address.below(String.valueOf(code.code())));
    }

    private void ping(Function<PingUrl, URI> place) {
        url.map(place).ifPresent(this::get);
    }

    /** Nothing of an exception but its kind is written down: its message may quote the address. */
    private void get(URI address) {
        var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(patience)
                .build();
        var answer = client.sendAsync(
                HttpRequest.newBuilder(address).timeout(patience).build(), BodyHandlers.discarding());
        try {
            int status = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            if (status >= FIRST_REFUSAL) {
                warn("it answered " + status);
            }
        } catch (ExecutionException refused) {
            warn(String.valueOf(refused.getCause().getClass().getSimpleName()));
        } catch (TimeoutException late) {
            answer.cancel(true);
            warn("it did not answer within " + patience.toSeconds() + " s");
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
        }
    }

    private static void warn(String why) {
        LoggerFactory.getLogger(CronMonitor.class).warn("the monitor at --ping-url was not reached: {}", why);
    }
}
