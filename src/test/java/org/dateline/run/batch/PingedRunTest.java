package org.dateline.run.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.Progress;
import org.dateline.run.course.RunFailure;
import org.dateline.run.course.RunLock;
import org.dateline.run.course.StopSignal;
import org.dateline.run.settings.RunSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a monitor of cron jobs hears of runs that end in different ways, and where its address is not seen. */
class PingedRunTest {

    private static final String SECRET = "5a1e-0f";

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private HttpServer server;

    @BeforeEach
    void startServer() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("in")).resolve("a.txt"),
                "Norway and Sweden held talks in Oslo on Monday.\n");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/" + SECRET, exchange -> {
            heard.add(exchange.getRequestURI().getPath().substring(SECRET.length() + 1));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void aRunIsHeardFromItsStartToItsEndAndItsAddressIsNowhere() throws IOException {
        run("in");
        assertEquals(List.of("/start", ""), heard);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(text.contains(SECRET), file.toString());
            }
        }
    }

    @Test
    void aMonitorThatIsGoneFailsNoRun() throws IOException {
        server.stop(0);
        run("in");
        try (var runs = Files.list(folder.resolve("out/runs"))) {
            var log = runs.filter(Files::isDirectory).findFirst().orElseThrow().resolve("log.jsonl");
            assertEquals(
                    2,
                    Files.readAllLines(log).stream()
                            .filter(line -> line.contains("was not reached"))
                            .count());
        }
    }

    @Test
    void aFailureIsHeardWithItsCode() {
        assertThrows(RunFailure.class, () -> run("nowhere"));
        assertEquals(List.of("/start", "/" + ExitCode.CONFIGURATION.code()), heard);
    }

    @Test
    void anOutputThatCannotBeWrittenIsHeardToo() throws IOException {
        Files.writeString(folder.resolve("out"), "a file");
        assertThrows(RunFailure.class, () -> run("in"));
        assertEquals(List.of("/" + ExitCode.OUTPUT_NOT_WRITABLE.code()), heard);
    }

    @Test
    void whoeverIsTurnedAwaySaysNothing() throws IOException {
        try (var held = RunLock.take(List.of(folder.resolve("out/.lock")))) {
            assertThrows(RunFailure.class, () -> run("in"));
        }
        assertEquals(List.of(), heard);
    }

    private void run(String input) {
        var address = server.getAddress();
        var settings = Map.of(
                "input", folder.resolve(input).toString(),
                "output", folder.resolve("out").toString(),
                "ping-url", "http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + "/" + SECRET);
        var config = RunSettings.read(settings, LocalDate.parse("2024-02-14"), 2);
        assertTrue(!config.toString().contains(SECRET));
        new BatchRun(config, Clock.systemUTC(), Progress.NONE, new StopSignal()).run();
    }
}
