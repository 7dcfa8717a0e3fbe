package org.dateline.run.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.WellFormed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about a release: its figures, each with its table, whatever the cells hold. */
class ReportPaperTest {

    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "header", "section", "footer", "div", "h1", "h2",
            "p", "ul", "li", "b", "i", "a", "small", "code", "span", "br", "table", "tr", "th", "td", "details",
            "summary", "svg", "g", "rect", "text");

    @TempDir
    Path folder;

    @Test
    void hostileCellsStayText() throws IOException {
        var hostile = "</title></svg><script>alert(1)</script>\" onload='x' \u0000{{title}}";
        var release = HandWritten.release();
        release.with("articles", "publisher", hostile)
                .with("entities", "name", hostile)
                .with("events", "actor_name", hostile)
                .with("events", "recipient_name", "x".repeat(100_000))
                .with("events", "summary", hostile)
                .with("countries", "country_name", hostile);
        var report = report(release);
        for (var element : report.all("//*")) {
            assertTrue(ELEMENTS.contains(element.getTagName()), element::getTagName);
            assertFalse(element.hasAttribute("onload") || element.hasAttribute("src"), element::getTagName);
        }
        for (var link : report.all("//*[@href]")) {
            assertTrue(link.getAttribute("href").startsWith("articles/"), () -> link.getAttribute("href"));
        }
        assertTrue(report.text("//table[@class='list events']").contains("<script>alert(1)</script>"));
        assertTrue(report.text("//*[name()='title'][parent::*[name()='g']]").contains("</svg><script>"));
        assertTrue(Files.size(folder.resolve("2024-02-14-b/report/report.html")) < 100_000);
    }

    @Test
    void theFiguresSayHowTheyChanged() throws IOException {
        var before = HandWritten.release().write(folder.resolve("2024-02-13-a"));
        new Papers().add(before);
        assertFalse(
                Files.readString(before.folder().resolve("report/report.html")).contains("Changes since"));
        var now = HandWritten.release().add("event_evidence", "w0000000000000001", "v0000000000000001-00000014");
        now.add("stories", "s0000000000000001", "T", "1", "1", "");
        now.add("entities", "e0000000000000002", "Omar", "person", "", "2", "2", "", "");
        var report = report(now.after(before.folder()));
        var figures = report.text("//ul[@class='headlines']/li");
        assertTrue(figures.contains("2 persons, organisations, places +1"), figures);
        assertTrue(figures.contains("1 articles ±0"), figures);
        assertTrue(report.text("//p").contains("Changes since release 2024-02-13-a"));
    }

    @Test
    void everyFigureHasItsTable() throws IOException {
        var report = report(HandWritten.release());
        assertEquals("1", report.first("//details//tr[th='2021-05']/td").getTextContent());
        assertTrue(report.text("//details").contains("Kenya"));
        assertEquals(
                "Kenya: 1",
                report.first("//*[name()='g'][@class='k5']/*[name()='title']").getTextContent());
        var rows = report.text("//tr");
        for (var words : List.of("Amina Otieno (KEN)", "The ministers → –", "All", "0123456789abcdef", "none")) {
            assertTrue(rows.contains(words) || report.text("//*").contains(words), words);
        }
        var heads = report.text("//h2");
        for (var head :
                List.of("Sources", "Rejected records", "Where in the world", "Persons", "Where it comes from")) {
            assertTrue(heads.contains(head), heads);
        }
    }

    @Test
    void everyStateHasItsOwnSquare() throws IOException {
        var places = new HashSet<String>();
        var tiles = new HashSet<String>();
        for (var line : lines("report/world-tiles.tsv")) {
            assertTrue(tiles.add(line[0]), line[0]);
            assertTrue(places.add(line[1] + ' ' + line[2]), () -> line[0] + " lies on another");
        }
        int states = 0;
        for (var line : lines("rules/place/countries.tsv")) {
            if (line[10].equals("un_member")
                    || line[10].equals("un_observer")
                    || line[10].equals("partially_recognised")) {
                assertTrue(tiles.contains(line[0]), line[0]);
                states++;
            }
        }
        assertEquals(198, states);
    }

    @Test
    void theMapDrawsStepsAndNamesWhatItCannotDraw() throws IOException {
        var counts = new TreeMap<String, Long>(Map.of("USA", 1000L, "FRA", 30L, "KEN", 1L, "SUN", 7L));
        var map = WellFormed.of("<p>" + WorldMap.of(counts, code -> code + " &").html() + "</p>");
        assertEquals("k5", tile(map, "USA"));
        assertEquals("k3", tile(map, "FRA"));
        assertEquals("k1", tile(map, "KEN"));
        assertEquals("k0", tile(map, "PER"));
        assertTrue(map.text("//p[@class='none']").contains("SUN & 7"), map.text("//p"));
        assertTrue(map.text("//p[@class='legend']").matches("(?s).*1–3 .*252–1,000.*"), map.text("//p"));
        assertTrue(WorldMap.of(Map.of(), code -> code).html().contains("No event has a country"));
    }

    private static String tile(WellFormed map, String iso3c) {
        return map.first("//*[name()='g'][*[name()='text']='" + iso3c + "']").getAttribute("class");
    }

    @Test
    void aReleaseOfAllTheWorldAndAllTheTimesStaysSmall() throws IOException {
        var release = HandWritten.release().publishedAnyway();
        int number = 0;
        for (var line : lines("rules/place/countries.tsv")) {
            var id = "w" + String.format(Locale.ROOT, "%016d", 100 + number);
            var day = String.format(Locale.ROOT, "%04d-01-01", 1600 + 7 * number++);
            release.add(
                    "events",
                    id,
                    "CONSULT",
                    "",
                    "1",
                    "2.5",
                    day,
                    day,
                    "day",
                    "explicit",
                    "N".repeat(30_000),
                    line[0],
                    "",
                    "",
                    "",
                    "",
                    "",
                    "occurred",
                    "1",
                    "1",
                    "1",
                    "1",
                    "",
                    "S".repeat(30_000),
                    "0.9");
            release.add("countries", line[0], line[1], "", "", "", "", "", "", "", "", "un_member", "", "", "");
        }
        var report = report(release);
        assertEquals(25 + 1, report.all("//table[@class='list events']//tr").size());
        assertTrue(Files.size(folder.resolve("2024-02-14-b/report/report.html")) < 500_000);
    }

    private WellFormed report(HandWritten release) throws IOException {
        new Papers().add(release.publishedAnyway().write(folder.resolve("2024-02-14-b")));
        return WellFormed.of(Files.readString(folder.resolve("2024-02-14-b/report/report.html")));
    }

    private static List<String[]> lines(String name) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources", name)).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
