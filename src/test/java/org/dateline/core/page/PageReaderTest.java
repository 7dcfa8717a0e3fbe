package org.dateline.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.PublishedBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One story in the markup of many publishing systems: the text is always the same, and the day is right or absent. */
class PageReaderTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final PageReader READER =
            PageReader.load(name -> Files.newInputStream(Path.of("src/main/resources", name)));

    static Stream<String> pages() throws IOException {
        return Files.readAllLines(PAGES.resolve("expected.tsv")).stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theStoryIsFound(String line) throws IOException {
        var cells = line.split("\t", -1);
        var page = READER.read(Files.readString(PAGES.resolve(cells[0] + ".html")), Optional.empty());
        assertEquals(Files.readString(PAGES.resolve("body.txt")).strip(), page.text(), cells[0]);
        var day = page.dateClaims().stream()
                .map(DateClaim::value)
                .findFirst()
                .map(value -> value.substring(0, 10))
                .orElse("");
        assertEquals(cells[1], day, cells[0]);
    }

    @Test
    void everyPageIsExpected() throws IOException {
        try (var files = Files.list(PAGES)) {
            assertEquals(files.filter(file -> file.toString().endsWith(".html")).count(), pages().count());
        }
    }

    @Test
    void theFirstWordsOfOtherArticlesAreLeftOut() {
        var story =
                "The council of Lindal closed the sluice on Monday after a crack was found in its eastern gate, the mayor said.";
        var others = Stream.of(
                        "Ferry runs aground near Aker", "School roof mended at last", "Rain fills the upper lake")
                .map(title -> "<p><a href=\"/x\">" + title + "</a></p><p>" + title
                        + " and nobody was hurt, officials of the district told this newspaper today.</p>")
                .toList();
        var html = "<html><body><h1>Crack closes sluice</h1><div>" + ("<p>" + story + "</p>").repeat(6)
                + String.join("", others) + "<p>" + story + "</p></div></body></html>";
        assertEquals(
                String.join("\n\n", java.util.Collections.nCopies(7, story)),
                READER.read(html, Optional.empty()).text());
    }

    @Test
    void aPageTellsWhatItIs() throws IOException {
        var page = READER.read(Files.readString(PAGES.resolve("wordpress.html")), Optional.empty());
        assertEquals(Optional.of("Crack closes Lindal sluice"), page.title());
        assertEquals(Optional.of("The Lindal Courier"), page.publisher());
        assertEquals(Optional.of("Peter Aker"), page.author());
        assertEquals(Optional.of("en"), page.language());
        assertEquals(Optional.of("https://courier.example/2023/03/14/sluice/"), page.url());
        assertEquals(PublishedBasis.METADATA, page.dateClaims().get(0).basis());
        var arc = READER.read(Files.readString(PAGES.resolve("arc.html")), Optional.empty());
        assertEquals(Optional.of("Peter Aker, Ida Brandt"), arc.author());
    }

    @Test
    void hostilePagesDoNoHarm() {
        for (var html : List.of(
                "",
                "<",
                "<div>".repeat(100_000) + "x",
                "\0<p>\ud800",
                "<script type='application/ld+json'>" + "[".repeat(10_000))) {
            assertTrue(READER.read(html, Optional.empty()).text().length() < 10);
        }
    }
}
