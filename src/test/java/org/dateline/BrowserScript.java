package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A script of {@code src/test/browser} that opens pages in a real browser. It needs node, Chromium and, from npm,
 * playwright-core; where one is not there the test is skipped and says why.
 */
public final class BrowserScript {

    private static final String PLAYWRIGHT = "playwright-core@1.65.1";

    private final Path chromium;
    private final Path tools;

    private BrowserScript(Path chromium, Path tools) {
        this.chromium = chromium;
        this.tools = tools;
    }

    /** Runs a script on a release; it must end well. */
    public static void run(String name, Path release) throws IOException, InterruptedException {
        assumeTrue(onPath("node").isPresent(), "node is not there");
        var chromium = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(program -> onPath(program).stream())
                .findFirst();
        assumeTrue(chromium.isPresent(), "Chromium is not there");
        var tools = Files.createDirectories(Path.of("target/browser").toAbsolutePath());
        new BrowserScript(chromium.get(), tools).runOn(name, release);
    }

    private void runOn(String name, Path release) throws IOException, InterruptedException {
        if (!Files.isDirectory(tools.resolve("node_modules/playwright-core"))) {
            int installed = run("npm", "install", "--no-save", "--prefix", ".", PLAYWRIGHT);
            assumeTrue(installed == 0, PLAYWRIGHT + " could not be installed from npm");
        }
        var script = Path.of("src/test/browser", name).toAbsolutePath().toString();
        assertEquals(0, run("node", script, release.toString(), "pictures"), this::said);
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private int run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(command))
                .directory(tools.toFile())
                .redirectErrorStream(true)
                .redirectOutput(tools.resolve("said.txt").toFile());
        process.environment().put("CHROMIUM", chromium.toString());
        return process.start().waitFor();
    }

    private String said() {
        try {
            return Files.readString(tools.resolve("said.txt"), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            return broken.toString();
        }
    }
}
