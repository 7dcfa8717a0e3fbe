package org.dateline.run.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Event rules of the user, from the command line to the table of events. */
class OwnTriggersTest {

    private static final String RULE = """
            # ours
            - id: ours.gift
              when: "(bestow/V|lavish/V) {gap:0-5} (gift/N|present/N)"
              means: { LightVerb: { type: AID, recipient: on|upon } }
              examples: { "Canada bestowed gifts upon Iceland.": "AID Canada > Iceland" }
              but-not: [ "Canada bestowed titles upon Iceland." ]
            """;

    @TempDir
    private Path folder;

    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeArticle() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(
                folder.resolve("in/2024-02-14_a.txt"),
                "Norway lavished many gifts on Finland this week. France and Spain condemned the gifts.\n");
    }

    @Test
    void ownRulesMakeEvents() throws IOException {
        write("rules.yaml", RULE);
        assertEquals(0, run("--event-rules", path("rules.yaml")), this::said);
        assertTrue(events().contains("ours.gift"), this::said);
        assertTrue(events().contains("accuse.condemn"), this::said);
        assertTrue(Files.readString(folder.resolve("out/latest/manifest.json")).contains("rules.yaml"));
        assertEquals(0, run("--event-rules", path("rules.yaml")), this::said);
        assertTrue(said().contains("nothing new"), this::said);
        assertEquals(0, run(), this::said);
        assertTrue(!events().contains("ours.gift"), this::said);
    }

    @Test
    void theSettingsFileNamesThemToo() throws IOException {
        write("rules.yaml", RULE);
        write("settings.yaml", "event-rules: " + path("rules.yaml") + "\n");
        assertEquals(0, run("--config", path("settings.yaml")), this::said);
        assertTrue(events().contains("ours.gift"), this::said);
    }

    @Test
    void whatTheGuideShowsWorks() throws IOException {
        var text = new StringBuilder();
        for (var block : Files.readString(Path.of("docs/how-to/add-your-own-triggers.md"))
                .split("\n\n")) {
            if (block.startsWith("    - id:")) {
                text.append(block.replaceAll("(?m)^ {4}", "")).append('\n');
            }
        }
        write("rules.yaml", text.toString());
        assertEquals(0, run("--event-rules", path("rules.yaml")), this::said);
    }

    @Test
    void allThatIsWrongIsToldWithFileLineAndId() throws IOException {
        write("rules.yaml", RULE.replace("AID, rec", "GIFT, rec") + "- { id: ours.other, when: x }\n");
        assertEquals(78, run("--event-rules", path("rules.yaml")));
        assertTrue(said().contains(path("rules.yaml") + ", line 2: ours.gift: no type is called GIFT"), this::said);
        assertTrue(said().contains(path("rules.yaml") + ", line 7: ours.other has no means"), this::said);
    }

    @Test
    void aPartThatNoFrameHasIsRefused() throws IOException {
        write("rules.yaml", RULE.replace("recipient:", "receiver:"));
        assertEquals(78, run("--event-rules", path("rules.yaml")));
        assertTrue(said().contains("ours.gift: no part is called receiver"), this::said);
    }

    @Test
    void aRuleThatDoesNotDoWhatItsExamplesSayIsRefused() throws IOException {
        write(
                "rules.yaml",
                RULE.replace("Canada > Iceland", "Iceland > Canada").replace("bestowed titles", "bestowed gifts"));
        assertEquals(78, run("--event-rules", path("rules.yaml")));
        assertTrue(
                said().contains("line 2: ours.gift: \"Canada bestowed gifts upon Iceland.\" should give"), this::said);
        assertTrue(said().contains("must stay silent"), this::said);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertEquals(78, run("--event-rules", path("nowhere.yaml")));
        assertTrue(said().contains("nowhere.yaml"), this::said);
    }

    private int run(String... more) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        var arguments = new ArrayList<>(List.of("--input", path("in"), "--output", path("out")));
        arguments.addAll(List.of("--progress", "none"));
        arguments.addAll(List.of(more));
        return new RunCommand(stream(out), stream(err)).run(arguments.toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String events() throws IOException {
        return Files.readAllLines(folder.resolve("out/latest/csv/event_mentions.csv")).stream()
                .collect(Collectors.joining("\n"));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
