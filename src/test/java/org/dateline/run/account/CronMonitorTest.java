package org.dateline.run.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.PingUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A monitor that hears, one that refuses, one that never answers, and none. */
class CronMonitorTest {

    private static final String SECRET = "5a1e-0f";

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void startSuccessAndTheCodeOfAFailureAreTold() {
        var monitor = new CronMonitor(Optional.of(PingUrl.parse(address("/" + SECRET))));
        monitor.started();
        monitor.succeeded();
        monitor.failed(ExitCode.GATE_FAILED);
        assertEquals(List.of("GET /5a1e-0f/start", "GET /5a1e-0f", "GET /5a1e-0f/65"), heard);
    }

    @Test
    void aQueryStaysBehind() {
        var monitor = new CronMonitor(Optional.of(PingUrl.parse(address("/" + SECRET + "/?create=1"))));
        monitor.started();
        monitor.succeeded();
        assertEquals(List.of("GET /5a1e-0f/start?create=1", "GET /5a1e-0f/?create=1"), heard);
    }

    @Test
    void nobodyIsToldIfThatWasNotAsked() {
        new CronMonitor(Optional.empty()).started();
        assertEquals(List.of(), heard);
    }

    @Test
    void aRefusalIsALineOfTheLog() throws IOException {
        status = 404;
        assertTrue(logged(address("/" + SECRET)).contains("it answered 404"));
    }

    @Test
    void nobodyThereIsALineOfTheLog() throws IOException {
        server.stop(0);
        assertTrue(logged(address("/" + SECRET)).contains("not reached: ConnectException"));
    }

    @Test
    void aMonitorThatNeverAnswersIsLeft() throws IOException {
        try (var silent = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            var line = logged(
                    "http://" + silent.getInetAddress().getHostAddress() + ":" + silent.getLocalPort() + "/" + SECRET);
            assertTrue(line.contains("not reached"), line);
        }
    }

    private String logged(String address) throws IOException {
        try (var log = RunLog.start(folder)) {
            new CronMonitor(Optional.of(PingUrl.parse(address)), Duration.ofMillis(500)).started();
        }
        var lines = Files.readString(folder.resolve("log.jsonl"));
        assertFalse(lines.contains(SECRET), lines);
        return lines;
    }

    private String address(String path) {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + path;
    }
}
