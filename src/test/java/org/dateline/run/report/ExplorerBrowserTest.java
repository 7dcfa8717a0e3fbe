package org.dateline.run.report;

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
import org.dateline.run.paper.Papers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clicks through the page of events in a real browser. In the profile {@code browser}, where node, Chromium and, from npm,
 * playwright-core are there; else it is skipped and says why. {@code -Dbrowser.release=FOLDER} takes a release of one's own.
 */
@Tag("browser")
class ExplorerBrowserTest {

    private static final String PLAYWRIGHT = "playwright-core@1.65.1";

    @TempDir
    Path folder;

    @Test
    void everythingFollowsWhatIsChosen() throws IOException, InterruptedException {
        assumeTrue(onPath("node").isPresent(), "node is not there");
        var chromium = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> onPath(name).stream())
                .findFirst();
        assumeTrue(chromium.isPresent(), "Chromium is not there");
        var tools = Files.createDirectories(Path.of("target/browser").toAbsolutePath());
        if (!Files.isDirectory(tools.resolve("node_modules/playwright-core"))) {
            int installed = run(tools, chromium.get(), "npm", "install", "--no-save", "--prefix", ".", PLAYWRIGHT);
            assumeTrue(installed == 0, PLAYWRIGHT + " could not be installed from npm");
        }
        var script = Path.of("src/test/browser/explore.mjs").toAbsolutePath().toString();
        assertEquals(
                0,
                run(tools, chromium.get(), "node", script, release().toString(), "pictures"),
                () -> read(tools.resolve("said.txt")));
    }

    private Path release() throws IOException {
        var own = System.getProperty("browser.release");
        if (own != null) {
            return Path.of(own).toAbsolutePath();
        }
        var release = folder.resolve("2024-02-14-b");
        new Papers().check(ManyEventsByHand.release().write(release)).write();
        return release;
    }

    private static Optional<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int run(Path tools, Path chromium, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(command))
                .directory(tools.toFile())
                .redirectErrorStream(true)
                .redirectOutput(tools.resolve("said.txt").toFile());
        process.environment().put("CHROMIUM", chromium.toString());
        return process.start().waitFor();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            return broken.toString();
        }
    }
}
