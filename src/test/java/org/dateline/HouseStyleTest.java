package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that say one thing, and files of human size. */
class HouseStyleTest {

    private static final int LONGEST = 250;

    /** Whoever changes one of these splits it. */
    private static final Set<String> TO_BE_SPLIT =
            Set.of("ArticleRows.java", "Casting.java", "LineTraits.java", "NameWords.java", "VerbStatus.java");

    /** One name, one thing. */
    @Test
    void noNameStandsTwice() throws IOException {
        var seen = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/dateline"))) {
            var twice = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
                    .filter(name -> !seen.add(name))
                    .toList();
            assertEquals(List.of(), twice);
        }
    }

    /** Rooms of human size. */
    @Test
    void noFileOfTheCoreIsLong() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/dateline/core"))) {
            var found = files.filter(file -> file.toString().endsWith(".java") && lines(file) > LONGEST)
                    .filter(file -> !TO_BE_SPLIT.contains(file.getFileName().toString()))
                    .map(Path::toString)
                    .toList();
            assertEquals(List.of(), found);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
