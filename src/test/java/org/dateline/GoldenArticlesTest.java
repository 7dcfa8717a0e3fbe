package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.run.batch.BatchRun;
import org.dateline.run.course.Progress;
import org.dateline.run.course.StopSignal;
import org.dateline.run.settings.RunSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short articles of our own, each about one thing that language does, and below each what the tables must say of it. What they do
 * not yet say rightly stands apart, below {@code wrong:}. {@code -Dgolden.update=true} writes the rows anew.
 */
class GoldenArticlesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden-articles");

    @TempDir
    private static Path temporary;

    private static Map<String, List<String>> rows = Map.of();

    static List<GoldenArticle> articles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(GoldenArticle::read).toList();
        }
    }

    /** One run for all: what one article says does not depend on the others. */
    @BeforeAll
    static void run() throws IOException {
        var input = Files.createDirectories(temporary.resolve("input"));
        for (var article : articles()) {
            Files.writeString(input.resolve(article.name() + ".json"), article.json());
        }
        var output = temporary.resolve("output");
        var settings = RunSettings.read(
                Map.of("input", input.toString(), "output", output.toString()), LocalDate.of(2024, 6, 1), 2);
        new BatchRun(settings, Clock.systemUTC(), Progress.NONE, new StopSignal()).run();
        rows = GoldenRows.of(output.resolve("latest/csv"));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theTablesSayWhatTheArticleSays(GoldenArticle article) throws IOException {
        var found = rows.getOrDefault(article.name(), List.of());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FOLDER.resolve(article.name() + ".txt"), article.with(found));
        } else {
            assertEquals(String.join("\n", article.rows()), String.join("\n", found));
        }
    }

    @Test
    void thereAreThirtyAtLeast() throws IOException {
        assertTrue(articles().size() >= 30);
    }
}
