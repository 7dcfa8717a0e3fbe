package org.dateline.run.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time rules and known events of the user, from the command line to the table of dates. */
class OwnDatesTest {

    private static final String RULE = """
            # ours
            - id: ours.harvest-day
              when: "harvest day"
              means: { Holiday: { holiday: 10-4 } }
              examples: { "They met on harvest day.": 2023-10-04 }
              but-not: [ "The harvest was good that year." ]
            """;

    private static final String EVENTS = """
            # ours
            date\twordings
            2011-03-02\tfall of Northhaven|Northhaven fall/V
            2015-05-01/2015-10-31\tNorthhaven fair
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
                "The council met on harvest day. It was three days after the fall of Northhaven, the mayor said.\n");
    }

    @Test
    void ownRulesAndEventsMakeDates() throws IOException {
        write("rules.yaml", RULE);
        write("events.tsv", EVENTS);
        assertEquals(0, run("--time-rules", path("rules.yaml"), "--known-events", path("events.tsv")), this::said);
        var dates = dates();
        assertTrue(dates.contains("2023-10-04") && dates.contains("ours.harvest-day"), dates);
        assertTrue(dates.contains("2011-03-05") && dates.contains("fall of Northhaven"), dates);
        var manifest = Files.readString(folder.resolve("out/latest/manifest.json"));
        assertTrue(manifest.contains("rules.yaml") && !manifest.contains(folder.toString()), manifest);
    }

    @Test
    void withoutThemThereIsNoSuchDate() throws IOException {
        assertEquals(0, run(), this::said);
        var dates = dates();
        assertTrue(!dates.contains("2023-10-04") && !dates.contains("2011-03-05"), dates);
    }

    @Test
    void articlesAreReadAgainWhenAFileChangesAndOnlyThen() throws IOException {
        write("rules.yaml", RULE);
        assertEquals(0, run("--time-rules", path("rules.yaml")), this::said);
        assertEquals(0, run("--time-rules", path("rules.yaml")), this::said);
        assertTrue(said().contains("nothing new"), this::said);
        write("rules.yaml", RULE.replace("10-4", "10-5").replace("10-04", "10-05"));
        assertEquals(0, run("--time-rules", path("rules.yaml")), this::said);
        assertTrue(dates().contains("2023-10-05"), this::said);
        assertEquals(0, run(), this::said);
        assertTrue(!dates().contains("harvest-day"), this::said);
    }

    @Test
    void theSettingsFileNamesThemToo() throws IOException {
        write("rules.yaml", RULE);
        write("settings.yaml", "time-rules: " + path("rules.yaml") + "\n");
        assertEquals(0, run("--config", path("settings.yaml")), this::said);
        assertTrue(dates().contains("ours.harvest-day"));
    }

    @Test
    void whatTheGuideShowsWorks() throws IOException {
        var blocks =
                Files.readString(Path.of("docs/how-to/add-your-own-dates.md")).split("\n(?=\\S)|\n\n(?=    )");
        for (var block : blocks) {
            var code = block.strip().replaceAll("(?m)^ {4}", "");
            append(code.startsWith("- id:") ? "rules.yaml" : code.startsWith("date\t") ? "events.tsv" : "text", code);
        }
        assertEquals(0, run("--time-rules", path("rules.yaml"), "--known-events", path("events.tsv")), this::said);
        assertTrue(dates().contains("ours.harvest-day") && dates().contains("2011-03-05"), this::said);
    }

    private void append(String name, String text) throws IOException {
        var options = new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.APPEND};
        Files.writeString(folder.resolve(name), text + "\n", options);
    }

    @Test
    void allThatIsWrongInRulesIsToldWithFileLineAndId() throws IOException {
        write("rules.yaml", RULE.replace("\"harvest day\"", "\"{harvest} day\"") + "- { id: ours.other, when: x }\n");
        assertEquals(78, run("--time-rules", path("rules.yaml")));
        assertTrue(said().contains(path("rules.yaml") + ", line 2: ours.harvest-day: pattern"), this::said);
        assertTrue(said().contains(path("rules.yaml") + ", line 7: ours.other has no means"), this::said);
    }

    @Test
    void aRuleThatDoesNotDoWhatItsExamplesSayIsRefused() throws IOException {
        write("rules.yaml", RULE.replace("2023-10-04", "2024-10-04").replace("The harvest was", "The harvest day was"));
        assertEquals(78, run("--time-rules", path("rules.yaml")));
        assertTrue(said().contains("line 2: ours.harvest-day: \"They met on harvest day.\" should give"), this::said);
        assertTrue(said().contains("must stay silent"), this::said);
    }

    @Test
    void aMeaningThatLacksAPartIsRefused() throws IOException {
        write("rules.yaml", RULE.replace("{ Holiday: { holiday: 10-4 } }", "{ Holiday: {} }"));
        assertEquals(78, run("--time-rules", path("rules.yaml")));
        assertTrue(said().contains("ours.harvest-day") && said().contains("has no meaning"), this::said);
    }

    @Test
    void rulesThatAreNoYamlAreRefused() throws IOException {
        write("rules.yaml", "- id: [\n");
        assertEquals(78, run("--time-rules", path("rules.yaml")));
        assertTrue(said().contains("rules.yaml is not valid YAML"), this::said);
    }

    @Test
    void allThatIsWrongInEventsIsToldWithItsLine() throws IOException {
        write("events.tsv", EVENTS.replace("03-02", "13-02").replace("2015-10", "2014-10") + "2012-01-01\t|x\n");
        assertEquals(78, run("--known-events", path("events.tsv"), "--time-rules", path("nowhere.yaml")));
        for (var problem : new String[] {"line 3: \"2011-13-02\"", "line 4: 2015", "line 5: \"\"", "nowhere.yaml"}) {
            assertTrue(said().contains(problem), this::said);
        }
    }

    @Test
    void eventsWithoutTheirColumnsAreRefused() throws IOException {
        write("events.tsv", "day\twhat\n2011-03-02\tfall of Northhaven\n");
        assertEquals(78, run("--known-events", path("events.tsv")));
        assertTrue(said().contains("events.tsv, line 1: the first line names the columns"), this::said);
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

    private String dates() throws IOException {
        return Files.readAllLines(folder.resolve("out/latest/csv/dates.csv")).stream()
                .collect(Collectors.joining("\n"));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
