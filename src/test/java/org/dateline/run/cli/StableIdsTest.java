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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids stay when articles are added; where two rows become one, {@code changes/removed.csv} says which. */
class StableIdsTest {

    private static final Map<String, String> FIRST = Map.of(
            "2022-03-10_surname.txt",
            "Kosovo closed its border on Wednesday. President Tervola said in Pristina that Kosovo would wait.\n",
            "2022-03-11_smith.txt",
            "The American senator John Smith visited Nairobi. Kenya's Ministry of Defence welcomed Smith.\n",
            "2022-03-12_talks.txt",
            "Serbia accused Albania on 10 March 2022 of breaking its word. Magdalena Ostrowska was in Lisbon.\n");

    private static final Map<String, String> ADDED = Map.of(
            "2022-03-09_full.txt",
            "The president of Kosovo, Oskari Tervola, met officials from Albania in Pristina on Tuesday.\n",
            "2022-03-11_earlier.txt",
            "Serbia accused Albania on 10 March 2022 of lying.\n",
            "2022-03-13_namesake.txt",
            "The British footballer John Smith was in Leeds. Britain's Ministry of Defence denied it.\n");

    @TempDir
    private Path folder;

    @Test
    void anIdStaysOrNamesItsSuccessor() throws IOException {
        write(FIRST);
        assertEquals(0, run());
        var entities = ids("entities");
        var events = ids("events");
        var surname = rowOf("entities", "Tervola");
        write(ADDED);
        assertEquals(0, run());
        assertTrue(entities.size() > 5 && !events.isEmpty());
        check("entities", entities);
        check("events", events);
        var full = rowOf("entities", "Oskari Tervola");
        assertTrue(removed().contains("entities," + surname + ",another row stands in its place," + full));
        assertEquals(2, count("entities", ",John Smith,"));
        assertEquals(2, count("entities", ",Ministry of Defence,"));
    }

    private void check(String table, Set<String> before) throws IOException {
        var after = ids(table);
        for (var id : before) {
            var successor = removed()
                    .lines()
                    .filter(line -> line.startsWith(table + "," + id + ","))
                    .map(line -> line.substring(line.lastIndexOf(',') + 1))
                    .findFirst();
            assertTrue(after.contains(id) || successor.filter(after::contains).isPresent(), () -> table + " " + id);
        }
    }

    private String removed() throws IOException {
        return Files.readString(folder.resolve("out/latest/changes/removed.csv"));
    }

    private List<String> lines(String table) throws IOException {
        return Files.readAllLines(folder.resolve("out/latest/csv/" + table + ".csv"));
    }

    private Set<String> ids(String table) throws IOException {
        return lines(table).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toSet());
    }

    private String rowOf(String table, String name) throws IOException {
        return lines(table).stream()
                .filter(line -> line.contains("," + name + ","))
                .map(line -> line.substring(0, line.indexOf(',')))
                .findFirst()
                .orElseThrow();
    }

    private long count(String table, String words) throws IOException {
        return lines(table).stream().filter(line -> line.contains(words)).count();
    }

    private void write(Map<String, String> articles) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        for (var article : articles.entrySet()) {
            Files.writeString(folder.resolve("in").resolve(article.getKey()), article.getValue());
        }
    }

    private int run() {
        var said = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var arguments = new String[] {"--input", path("in"), "--output", path("out"), "--progress", "none"};
        return new RunCommand(said, said).run(arguments);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
