package org.dateline.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.model.DateClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented news in the markup of many publishing systems, with all that stands around an article. Beside each page its title, its day
 * (empty where nothing on the page is certain) and its text. Lines around the news that only the words tell are left to the cleaning.
 */
class SystemPagesTest {

    private static final Path PAGES = Path.of("src/test/resources/pages-of-systems");
    private static final PageReader READER =
            PageReader.load(name -> Files.newInputStream(Path.of("src/main/resources", name)));

    /** Pages whose title only the window shows, after the name of the site. */
    private static final Set<String> TITLE_WITH_SITE = Set.of("old-tables");

    static Stream<String> pages() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** What stands beside a page. */
    private record Expected(String title, String day, String text) {

        static Expected of(String name) throws IOException {
            var parts = Files.readString(PAGES.resolve(name + ".txt")).split("\n", 4);
            return new Expected(parts[0], parts[1], parts[3].strip());
        }
    }

    private static Page read(String name) throws IOException {
        return READER.read(Files.readString(PAGES.resolve(name + ".html")), Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void titleAndDayAreRightAndTheTextIsThere(String name) throws IOException {
        var expected = Expected.of(name);
        var page = read(name);
        var day = page.dateClaims().stream()
                .findFirst()
                .map(DateClaim::value)
                .map(value -> value.substring(0, 10))
                .orElse("");
        assertEquals(expected.day(), day);
        if (!TITLE_WITH_SITE.contains(name)) {
            assertEquals(expected.title(), page.title().orElse(""));
        }
        assertTrue(f1(expected.text(), page.text()) >= 0.88, page.text());
    }

    @Test
    void nearlyAllOfTheTextIsFoundAndLittleElse() throws IOException {
        var all = new ArrayList<Double>();
        for (var name : pages().toList()) {
            all.add(f1(Expected.of(name).text(), read(name).text()));
        }
        double mean = all.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        assertTrue(mean >= 0.975, "mean F1 " + mean);
    }

    /** How far two texts are the same: F1 of their runs of four words. */
    private static double f1(String expected, String found) {
        var wanted = runs(expected);
        var given = runs(found);
        int both = 0;
        for (var run : wanted) {
            both += given.remove(run) ? 1 : 0;
        }
        int missing = wanted.size() - both;
        return 2.0 * both / (2.0 * both + missing + given.size());
    }

    private static List<String> runs(String text) {
        var words = text.split("[^\\p{L}\\p{N}_]+");
        var runs = new ArrayList<String>();
        for (int i = 0; i + 4 <= words.length; i++) {
            runs.add(String.join(" ", List.of(words).subList(i, i + 4)));
        }
        return runs;
    }
}
