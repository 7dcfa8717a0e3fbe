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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and corrections of the user, from the command line to the table of entities. */
class OwnNamesTest {

    private static final String HEAD = "name\taliases\ttype\tcountry\troles\tvalid_from\tvalid_to\n";

    @TempDir
    private Path folder;

    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeArticle() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/2022-02-14_a.txt"), """
                Poland rejected the plan. President Ostrowska said on Monday that Aerovista would pay.

                Harvest Unity was celebrated in London, and the Forum heard Microsoft. AVH did not answer.
                """);
    }

    @Test
    void whatTheGuideShowsWorks() throws IOException {
        var guide = Files.readString(Path.of("docs/how-to/add-your-own-names.md"));
        var table = guide.substring(guide.indexOf("    name\t"), guide.indexOf("\n\n|"));
        write(table.replaceAll("(?m)^ {4}", ""));
        assertEquals(0, run("--known-entities", path("names.tsv")), this::said);
        var entities = read("latest/csv/entities.csv");
        for (var row : List.of(
                "Magdalena Ostrowska,person,POL", "Aerovista,organization,CHL", "Northhaven Forum,organization,GBR")) {
            assertTrue(entities.contains(row), entities);
        }
        assertTrue(!entities.contains("Harvest Unity"), entities);
        var mentions = read("latest/csv/entity_mentions.csv");
        assertEquals(
                3, mentions.lines().filter(line -> line.endsWith("entity.own")).count(), mentions);
        assertTrue(read("latest/manifest.json").contains("names.tsv"));
    }

    @Test
    void aRowOfTheUserWinsOverTheBuiltInListAndThePlaces() throws IOException {
        write(HEAD + "Microsoft\t\tother\nLondon\t\torganization\tCAN\n");
        assertEquals(0, run("--known-entities", path("names.tsv")), this::said);
        var entities = read("latest/csv/entities.csv");
        assertTrue(entities.contains("Microsoft,other,") && entities.contains("London,organization,CAN"), entities);
    }

    @Test
    void aRowCountsInItsYearsOnly() throws IOException {
        var row = "Microsoft Garden\tMicrosoft\tlocation\tFRA\t\t";
        write(HEAD + row + "2010\t2021\n");
        assertEquals(0, run("--known-entities", path("names.tsv")), this::said);
        assertTrue(read("latest/csv/entities.csv").contains("Microsoft,organization"), this::said);
        write(HEAD + row + "2022-02-14\t2022-02-14\n");
        assertEquals(0, run("--known-entities", path("names.tsv")), this::said);
        assertTrue(read("latest/csv/entities.csv").contains("Microsoft Garden,location,FRA"), this::said);
    }

    @Test
    void anOfficeThatHasNotBegunIsNobodys() throws IOException {
        write(HEAD + "Magdalena Ostrowska\t\tperson\tPOL\tpresident 2024-\n");
        assertEquals(0, run("--known-entities", path("names.tsv")), this::said);
        assertTrue(!read("latest/csv/entities.csv").contains("Magdalena Ostrowska"), this::said);
    }

    @Test
    void withTheTableTheArticlesAreReadAgain() throws IOException {
        assertEquals(0, run(), this::said);
        assertTrue(!read("latest/csv/entities.csv").contains("Magdalena"));
        write(HEAD + "Magdalena Ostrowska\t\tperson\tPOL\tpresident\n");
        write("settings.yaml", "known-entities: " + path("names.tsv") + "\n");
        assertEquals(0, run("--config", path("settings.yaml")), this::said);
        assertTrue(read("latest/csv/entities.csv").contains("Magdalena Ostrowska,person,POL"), this::said);
        assertEquals(0, run("--config", path("settings.yaml")), this::said);
        assertTrue(said().contains("nothing new"), this::said);
    }

    @Test
    void allThatIsWrongIsToldWithItsLine() throws IOException {
        write(HEAD + "# a remark\n"
                + "Aerovista\t\tfirm\n"
                + "\t?\tperson\n"
                + "Aerovista\tAVH\torganization\tCL\tpresident\n"
                + "Forum\t\torganization\tGBR\t\t2011\t2009\n"
                + "Garden\t\torganization\tGBR\t\tspring\n"
                + "AVH\t\torganization\tCHL\t\t\t\tmore\n"
                + "AVH\t\torganization\n");
        assertEquals(78, run("--known-entities", path("names.tsv")));
        for (var problem : List.of(
                "line 3: \"firm\" is no type",
                "line 4: \"\" is no name",
                "line 4: \"?\" is no name",
                "line 5: \"CL\" is no country",
                "line 5: only a person has roles",
                "line 5: \"Aerovista\" stands in line 3 for the same time",
                "line 6: 2009 is before 2011",
                "line 7: valid_from and valid_to are years",
                "line 8: a cell too many",
                "line 9: \"AVH\" stands in line 5")) {
            assertTrue(said().contains(path("names.tsv") + ", " + problem), () -> problem + "\n" + said());
        }
        assertTrue(Files.notExists(folder.resolve("out/latest")));
    }

    @Test
    void aTableWithoutItsColumnsOrNoneAtAllIsRefused() throws IOException {
        write("who\twhat\nAerovista\torganization\n");
        assertEquals(78, run("--known-entities", path("names.tsv")));
        assertTrue(said().contains("names.tsv, line 1: the first line names the columns"), this::said);
        assertEquals(78, run("--known-entities", path("nowhere.tsv")));
        assertTrue(said().contains("nowhere.tsv"), this::said);
    }

    private int run(String... more) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        var arguments = new ArrayList<>(List.of("--input", path("in"), "--output", path("out")));
        arguments.addAll(List.of("--progress", "none"));
        arguments.addAll(List.of(more));
        return new RunCommand(stream(out), stream(err)).run(arguments.toArray(String[]::new));
    }

    private void write(String table) throws IOException {
        write("names.tsv", table);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
