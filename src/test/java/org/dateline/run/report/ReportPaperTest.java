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
import org.dateline.run.paper.Papers;
import org.dateline.run.release.HandWritten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about a release: its figures, each with its table, whatever the cells hold. */
class ReportPaperTest {

    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "header", "nav", "section", "footer", "div", "h1",
            "h2", "h3", "p", "ul", "li", "b", "i", "a", "small", "code", "span", "br", "table", "tr", "th", "td",
            "details", "summary", "svg", "g", "rect", "path", "circle");

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
        assertAsksForNothing(report, Files.readString(folder.resolve("2024-02-14-b/report/report.html")));
        assertTrue(report.text("//table[@class='list events']").contains("<script>alert(1)</script>"));
        assertTrue(report.text("//*[name()='title'][ancestor::*[name()='g']]").contains("</svg><script>"));
        assertTrue(Files.size(folder.resolve("2024-02-14-b/report/report.html")) < 200_000);
    }

    @Test
    void theFiguresSayHowTheyChanged() throws IOException {
        var before = HandWritten.release().write(folder.resolve("2024-02-13-a"));
        new Papers().check(before).write();
        assertFalse(
                Files.readString(before.folder().resolve("report/report.html")).contains("Changes since"));
        var now = HandWritten.release().add("event_evidence", "w0000000000000001", "v0000000000000001-00000014");
        now.add("stories", "s0000000000000001", "T", "1", "1", "");
        now.add("entities", "e0000000000000002", "Omar", "person", "", "2", "2", "", "");
        var report = report(now.after(before.folder()));
        var figures = report.text("//ul[@class='headlines']/li");
        assertTrue(figures.contains("2 persons, organisations, places +1"), figures);
        assertTrue(figures.contains("1 article ±0"), figures);
        assertTrue(figures.contains("0 rejected records ±0"), figures);
        assertEquals(
                "2+1",
                report.first("//table//tr[th='entities']").getTextContent().replaceAll("entities|One.*", ""));
        assertTrue(report.text("//p").contains("Changes since release 2024-02-13-a"));
    }

    @Test
    void everyFigureHasItsTable() throws IOException {
        var report = report(HandWritten.release());
        assertEquals("1", report.first("//details//tr[th='2021-05']/td").getTextContent());
        assertTrue(report.text("//details").contains("Kenya"));
        assertEquals(
                "Kenya: 1",
                report.first("//*[name()='g'][@class='k5']//*[name()='title']").getTextContent());
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
    void everyStateIsOnTheMap() throws IOException {
        var drawn = new HashSet<String>();
        for (var country : WorldOutlines.load().all()) {
            assertTrue(drawn.add(country.iso3c()), country.iso3c());
            assertTrue(country.path().matches("(M[0-9]+,[0-9]+l[-0-9, ]+z)*"), country.iso3c());
            assertTrue(country.isDot() || !country.path().isEmpty(), country.iso3c());
        }
        int states = 0;
        for (var line : lines("rules/place/countries.tsv")) {
            if (line[10].equals("un_member")
                    || line[10].equals("un_observer")
                    || line[10].equals("partially_recognised")) {
                assertTrue(drawn.contains(line[0]), line[0]);
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
        return map.first("//*[name()='g'][starts-with(*/*[name()='title'], '" + iso3c + " ')]")
                .getAttribute("class");
    }

    @Test
    void aReleaseOfAllTheWorldAndAllTheTimesStaysSmall() throws IOException {
        var release = HandWritten.release().rejected(500);
        var hostile = "\"'&<\u05D0\u202E漢".repeat(60);
        for (int i = 0; i < 6_000; i++) {
            var id = String.format(Locale.ROOT, "%016d", 100 + i);
            var day = String.format(Locale.ROOT, "%04d-%02d-01", 1600 + i / 12, i % 12 + 1);
            var cell = i < 400 ? i + hostile : "x" + i;
            addEvent(release, 'w' + id, day, cell);
            release.article('a' + id, cell);
            release.with(release.size("articles") - 1, "articles", "publisher", cell + i);
            release.add(
                    "entities",
                    'e' + id,
                    cell,
                    List.of("person", "organization", "location").get(i % 3),
                    "",
                    "1",
                    "1",
                    "",
                    "");
            if (i < 1_000) {
                release.add(
                        "corrections",
                        "" + i,
                        cell,
                        "events",
                        "w" + id,
                        "actor_name",
                        cell,
                        cell,
                        cell,
                        cell,
                        cell,
                        "applied",
                        cell);
                release.add("notices", 'n' + id, "rejected", cell, cell, "1", "", "", cell);
            }
        }
        for (var line : lines("rules/place/countries.tsv")) {
            release.add("countries", line[0], hostile, "", "", "", "", "", "", "", "", "un_member", "", "", "");
        }
        var report = report(release);
        assertEquals(25 + 1, report.all("//table[@class='list events']//tr").size());
        long bytes = Files.size(folder.resolve("2024-02-14-b/report/report.html"));
        assertTrue(bytes < 600_000, () -> bytes + " bytes");
    }

    private static void addEvent(HandWritten release, String id, String day, String cell) {
        release.add(
                "events",
                id,
                "CONSULT",
                "",
                "1",
                "04",
                "2.5",
                day,
                day,
                "day",
                "explicit",
                "0.9",
                day,
                day,
                cell,
                "",
                "",
                "",
                "told",
                "",
                cell,
                "",
                "",
                "",
                "told",
                "",
                "KEN",
                "",
                "",
                "",
                "",
                "",
                "",
                "clause",
                "0.9",
                "occurred",
                "1",
                "1",
                "1",
                "1",
                "",
                cell,
                "",
                cell,
                "0.9",
                "",
                "",
                "",
                "");
    }

    /** A page from a disk may lead to places in itself and to other files of the release, and loads nothing. */
    private static void assertAsksForNothing(WellFormed report, String page) {
        for (var element : report.all("//*[@href or @src or @style]")) {
            var target = element.getAttribute("href");
            assertTrue(target.matches("|#[a-z]+|explore\\.html|articles/.*|\\.\\./CHANGELOG\\.md"), target);
            assertTrue(element.getAttribute("style").matches("|left:[0-9.]+%"), element.getAttribute("style"));
            assertFalse(element.hasAttribute("src"), element::getTagName);
            assertTrue(
                    target.isEmpty()
                            || !target.startsWith("#")
                            || report.byId(target.substring(1)).isPresent(),
                    target);
        }
        var style = report.text("//style");
        for (var word : List.of("url(", "@import", "http:", "https:", "//")) {
            assertFalse(style.contains(word), word);
        }
        assertFalse(page.contains("xmlns") || page.contains("xlink"), "a name space is an address");
        var policy =
                report.first("//meta[@http-equiv='Content-Security-Policy']").getAttribute("content");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'unsafe-inline'"), policy);
    }

    @Test
    void whatWasRefusedIsToldWithItsMeaningAndTheFirstCase() throws IOException {
        var release = HandWritten.release().rejected(2);
        release.add("notices", "n1", "rejected", "broken_record", "b.jsonl", "7", "", "", "not valid JSON: char 3");
        release.add("notices", "n2", "rejected", "broken_record", "b.jsonl", "8", "", "", "there is no text");
        release.add("notices", "n3", "info", "no_publication_date", "c.txt", "", HandWritten.ARTICLE, "", "No date");
        var report = report(release);
        var rejects = report.text("//section[@id='rejects']//td");
        assertTrue(rejects.startsWith("2 The record is not valid in its format or has no text"), rejects);
        assertTrue(rejects.endsWith("b.jsonl, record 7: not valid JSON: char 3"), rejects);
        var others = report.text("//section[@id='notices']//tr");
        assertTrue(others.contains("no publication date") && others.contains("c.txt: No date"), others);
        assertFalse(others.contains("broken"), others);
    }

    private WellFormed report(HandWritten release) throws IOException {
        new Papers()
                .check(release.publishedAnyway().write(folder.resolve("2024-02-14-b")))
                .write();
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
