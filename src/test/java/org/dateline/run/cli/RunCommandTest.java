package org.dateline.run.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.run.settings.RunSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void helpNamesEverySetting() {
        assertEquals(0, run("--help"));
        for (var setting : RunSettings.all()) {
            assertTrue(text(out).contains("--" + setting.name()), setting.name());
        }
    }

    @Test
    void anUnknownOptionIsAProblemOfUsage() {
        assertEquals(64, run("--colour", "red"));
        assertTrue(text(err).contains("--colour"));
    }

    @Test
    void aBadSettingIsAProblemOfConfiguration() {
        assertEquals(78, run("--threads", "none"));
        assertTrue(text(err).contains("--threads"));
    }

    @Test
    void optionsWinOverTheSettingsFile() throws IOException {
        var file = folder.resolve("settings.yaml");
        Files.writeString(file, "input: " + folder + "/missing\nthreads: 0\n");
        assertEquals(78, run("--config", file.toString(), "--threads", "2"));
        assertTrue(text(err).contains("missing"), text(err));
    }

    @Test
    void aSettingsFileThatIsNotThereIsSaid() {
        assertEquals(78, run("--config", folder + "/nowhere.yaml"));
    }

    @Test
    void theVersionIsTold() {
        assertEquals(0, run("--version"));
        assertTrue(text(out).matches("dateline \\d+\\.\\d+\\.\\d+\\s+"), text(out));
    }

    @Test
    void theSettingsFileOfTheNightNamesEverySettingAndNoOther() throws IOException {
        var names = new TreeSet<String>();
        for (var line : Files.readAllLines(Path.of("jobs/nightly.yaml"), StandardCharsets.UTF_8)) {
            var setting = line.replaceFirst("^# (?=[a-z-]+: )", "").split(": ", 2);
            if (setting.length == 2 && !line.startsWith("# All")) {
                names.add(setting[0]);
            }
        }
        names.removeIf(name -> !name.matches("[a-z-]+"));
        assertEquals(RunSettings.all().stream().map(RunSettings.Setting::name).collect(Collectors.toSet()), names);
    }

    @Test
    void aJobRepositoryThatIsNoDatabaseIsAProblemOfConfiguration() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        for (var url : List.of("jobs", "jdbc:nobody:x", "jdbc:postgresql://localhost:1/x")) {
            assertEquals(78, run("--job-repository", url, "--input", folder + "/in", "--output", folder + "/out"), url);
        }
    }

    @Test
    void anOutputThatIsAFileCannotBeWritten() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("file"), "x");
        assertEquals(73, run("--input", folder + "/in", "--output", folder + "/file"));
    }

    private int run(String... arguments) {
        return new RunCommand(stream(out), stream(err)).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
