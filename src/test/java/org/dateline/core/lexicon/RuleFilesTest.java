package org.dateline.core.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files are read and edited by people: no line is wider than a screen. What a program writes is left out by name. */
class RuleFilesTest {

    private static final int WIDEST = 200;
    private static final Path RULES = Path.of("src/main/resources/rules");

    /** Learned weights, and names taken from a gazetteer. */
    private static final Set<String> WRITTEN_BY_A_PROGRAM = Set.of(
            "place/gazetteer.tsv",
            "event/scorer.tsv",
            "words/senses.tsv",
            "infer/days.tsv",
            "infer/countries.tsv",
            "infer/actors.tsv",
            "infer/recipients.tsv");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.filter(file ->
                            file.toString().endsWith(".tsv") || file.toString().endsWith(".yaml"))
                    .map(RULES::relativize)
                    .filter(file -> !WRITTEN_BY_A_PROGRAM.contains(file.toString()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLineCanBeRead(Path file) throws IOException {
        var wide = Files.readAllLines(RULES.resolve(file)).stream()
                .filter(line -> line.length() > WIDEST)
                .map(line -> line.substring(0, 80) + "…")
                .toList();
        assertEquals(List.of(), wide);
    }
}
