package org.dateline.io.output;

import static org.dateline.io.output.FoundRows.article;
import static org.dateline.io.output.FoundRows.found;
import static org.dateline.io.output.FoundRows.id;
import static org.dateline.io.output.FoundRows.mention;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.WellFormed;
import org.dateline.core.model.CountOf;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Part;
import org.dateline.core.table.CountryMentionRow;
import org.dateline.core.table.DateRow;
import org.dateline.core.table.EntityMentionRow;
import org.dateline.core.table.EntityRow;
import org.dateline.core.table.EventCountRow;
import org.dateline.core.table.QuotationRow;
import org.dateline.core.table.SentenceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The pages of the articles: what is marked is marked where it stands, and no article can make a page do anything. */
class ArticlePagesTest {

    private static final ReleaseInfo RELEASE = new ReleaseInfo("2021-06-01", "1.2.3");
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "p", "a", "ol", "li", "small", "article", "h1",
            "h2", "h3", "div", "span", "mark", "b", "aside", "table", "tr", "th", "td", "br", "details", "summary",
            "label", "input", "output", "script");
    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "name",
            "content",
            "http-equiv",
            "class",
            "id",
            "title",
            "dir",
            "href",
            "rel",
            "tabindex",
            "hidden",
            "type",
            "autocomplete",
            "spellcheck",
            "aria-live",
            "scope");
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</title></style></mark></article><svg/onload=alert(1)>",
            "<!-- --><base href=http://evil.example/>",
            "{{title}} {{ $x }} &lt;b&gt; &#60;script&#62;",
            "]]><?xml <iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "\u202Egnp.exe\u202C \u0000\u0007 \uD83D lone \uDC00",
            "javascript:alert(1)",
            "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>");

    @TempDir
    Path folder;

    @Test
    void aHostileArticleStaysText() throws IOException {
        for (var hostile : HOSTILE) {
            var rows = new ArrayList<Record>();
            rows.add(article(0, hostile, hostile, hostile));
            rows.addAll(found(0, hostile, hostile));
            var folder = write(rows, hostile);
            var expected = hostile.replaceAll("[\\x00\\x07]|\\uD83D(?! *\\uDC00)|(?<!\\uD83D)\\uDC00", "\uFFFD");
            assertEquals(
                    expected,
                    page("0001.html").first("//div[@class='text']//span").getTextContent());
            assertEquals(expected, page("0001.html").first("//h2").getTextContent());
            assertHarmless(page("0001.html"));
            assertHarmless(page("index.html"));
            assertTrue(Files.readString(folder.resolve("0001.html")).startsWith("<!DOCTYPE html>"));
        }
    }

    private static void assertHarmless(WellFormed page) {
        for (var element : page.all("//*")) {
            assertTrue(ELEMENTS.contains(element.getTagName()), element::getTagName);
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                var name = element.getAttributes().item(i).getNodeName();
                assertTrue(ATTRIBUTES.contains(name), name);
            }
        }
        for (var link : page.all("//*[@href]")) {
            var target = link.getAttribute("href");
            assertTrue(
                    target.matches("#[\\w-]+|\\d{4,}\\.html(#[\\w-]+)?|index\\.html|\\.\\./report\\.html|https?://.*"),
                    target);
        }
        var style = page.text("//style").toLowerCase(Locale.ROOT);
        assertFalse(style.contains("url(") || style.contains("@import"), style);
        var policy = page.first("//meta[@http-equiv='Content-Security-Policy']").getAttribute("content");
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        var scripts = page.all("//script");
        assertEquals(!scripts.isEmpty(), policy.contains("script-src"), policy);
        for (var script : scripts) {
            assertTrue(
                    policy.contains("script-src '" + Sha256.ofScript(script.getTextContent()) + "';"),
                    "no other script runs than the one of the program");
        }
    }

    @Test
    void theScriptAsksForNothingAndWritesNoMarkup() throws IOException {
        var script = Files.readString(Path.of("src/main/resources/report/search.js"));
        for (var word :
                List.of("fetch", "XMLHttp", "import", "innerHTML", "eval", "document.write", "http", "<", "&")) {
            assertFalse(script.contains(word), word);
        }
        assertEquals("sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", Sha256.ofScript(""));
    }

    @Test
    void theListHoldsAllArticlesNewestFirst() throws IOException {
        var rows = new ArrayList<Record>();
        for (int i = 0; i < 44; i++) {
            var day = i == 5 ? null : LocalDate.of(2021, 1 + i % 12, 1 + i % 28);
            rows.add(article(i, "Article " + i, "Wire", null, day));
            rows.addAll(found(i, "Kenya's minister met Omamo in May.", "Omamo"));
        }
        write(rows, "Omamo");
        var list = page("index.html").all("//ol[@id='all']/li");
        assertEquals(44, list.size());
        var days = list.stream()
                .map(item -> item.getTextContent()
                        .replaceAll("Article \\d+ |·.*", "")
                        .strip())
                .toList();
        assertEquals("Wire", days.get(43));
        assertEquals(
                days.subList(0, 43).stream().sorted(Comparator.reverseOrder()).toList(), days.subList(0, 43));
        assertTrue(
                list.get(0).getTextContent().endsWith("· Wire · 1 event"),
                list.get(0).getTextContent());
        assertTrue(page("index.html").first("//*[@id='search']").hasAttribute("hidden"), "without scripts none");
        assertEquals(
                3 + 1, page("index.html").all("//table[@class='pages']//tr").size());
        assertEquals("page 2 →", page("0001.html").text("//p[@class='way'][1]"));
        assertEquals("← page 1 page 3 →", page("0002.html").text("//p[@class='way'][1]"));
        assertEquals("← page 2", page("0003.html").text("//p[@class='way'][2]").strip());
    }

    @Test
    void theIdOfEveryRowLeadsToItsWords() throws IOException {
        var text = "Kenya's minister met Omamo in May.";
        var rows = new ArrayList<Record>();
        rows.add(article(0, "Talks", "Wire", null));
        rows.addAll(found(0, text, "Omamo"));
        rows.add(new QuotationRow(
                mention('q', 0, 0),
                id('a', 0),
                1,
                0,
                16,
                "Kenya's minister",
                true,
                "Omamo",
                "e0000000000000001",
                "said"));
        write(rows, "Omamo");
        var page = page("0001.html");
        for (var row : rows) {
            if (row instanceof CountryMentionRow country) {
                assertBegins(page, country.mentionId(), country.text());
            } else if (row instanceof EntityMentionRow name) {
                assertBegins(page, name.mentionId(), text.substring(name.charStart(), name.charEnd()));
            } else if (row instanceof DateRow date) {
                assertBegins(page, date.dateId(), date.text());
            } else if (row instanceof QuotationRow words) {
                assertBegins(page, words.quotationId(), "Kenya");
            }
        }
        assertTrue(page.text("//aside").contains("Omamo · said · direct"), page.text("//aside"));
        assertEquals(
                "#" + mention('c', 0, 0),
                page.first("//aside//h3[.='Countries']/following-sibling::table[1]//a")
                        .getAttribute("href"));
    }

    private static void assertBegins(WellFormed page, String id, String words) {
        var anchor = page.byId(id).orElseThrow(() -> new AssertionError(id));
        while (!anchor.getTagName().equals("mark")) {
            anchor = WellFormed.next(anchor);
        }
        assertTrue(words.startsWith(anchor.getTextContent()), () -> id + ": " + words);
    }

    @Test
    void aLongArticleIsCutAndSaysSo() throws IOException {
        var rows = new ArrayList<Record>();
        rows.add(article(0, "Long", "Wire", null));
        var sentence = "The minister of Kenya met the minister of Somalia. ".strip();
        for (int i = 0; i < 10_000; i++) {
            int start = i * (sentence.length() + 1);
            rows.add(new SentenceRow(id('a', 0), i + 1, start, start + sentence.length(), Part.BODY, sentence));
        }
        var file = write(rows, "Omamo").resolve("0001.html");
        assertTrue(page("0001.html")
                .text("//p[@class='head']")
                .contains("The rest of this long text is in csv/sentences.csv."));
        assertTrue(Files.size(file) < 1_000_000);
    }

    @Test
    void marksLieWithinOneAnotherAndAcross() throws IOException {
        var text = "Kenya's minister met Omamo in May.";
        var rows = new ArrayList<Record>();
        rows.add(article(0, "Talks", "Wire", "https://example.org/a?b=1&c=2"));
        rows.addAll(found(0, text, "Raychelle Omamo"));
        rows.add(new EventCountRow(
                mention('v', 0, 17),
                1,
                CountOf.PARTICIPANTS,
                24,
                99,
                false,
                "dozens of guests",
                0,
                16,
                "guests",
                null,
                null));
        write(rows, "Raychelle Omamo");
        var page = page("0001.html");
        assertEquals(text, page.first("//div[@class='text']//span").getTextContent());
        var pieces = page.all("//div[@class='text']//mark");
        assertEquals(
                "a c:Kenya|a:'s minister|v:met|r n:Omamo|d:May",
                pieces.stream()
                        .map(piece -> piece.getAttribute("class") + ":" + piece.getTextContent())
                        .collect(Collectors.joining("|")));
        assertEquals("actor of CONSULT “met” · KEN · GOV\nKEN · demonym", title(pieces.get(0)));
        assertEquals(
                "CONSULT · visit · occurred · Kenya's minister (KEN) → Omamo · 2021-05-01 – 2021-05-31",
                title(pieces.get(2)));
        assertEquals("recipient of CONSULT “met”\nRaychelle Omamo · person · KEN", title(pieces.get(3)));
        assertEquals("2021-05-01 – 2021-05-31 · month · publication", title(pieces.get(4)));
        var anchor = page.byId(mention('v', 0, 17)).orElseThrow();
        assertEquals("met", anchor.getTextContent());
        assertEquals("#" + mention('v', 0, 17), page.first("//aside//a").getAttribute("href"));
        assertTrue(page.text("//aside").contains("Kenya's minister (KEN) → Omamo"));
        assertTrue(page.text("//aside").contains("participants: dozens of guests"));
        assertTrue(page.text("//aside").contains("w0000000000000001"));
        assertEquals(
                "https://example.org/a?b=1&c=2",
                page.first("//p[@class='head']/a").getAttribute("href"));
    }

    /** An XML parser makes a blank of a line end in an attribute, as it must; a browser keeps it. */
    private static String title(Element mark) {
        return mark.getAttribute("title").replaceAll(" (KEN · dem|Raych)", "\n$1");
    }

    @Test
    void everyLinkLeadsToItsPlaceAndTheSameRowsGiveTheSamePages() throws IOException {
        var rows = new ArrayList<Record>();
        for (int i = 0; i < 50; i++) {
            rows.add(article(i, "Article " + i, "Wire", null));
            rows.addAll(found(i, "Kenya's minister met Omamo in May.", "Omamo"));
        }
        var folder = write(rows, "Omamo");
        var names = List.of("0001.html", "0002.html", "0003.html", "index.html");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    names,
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals(
                "0002.html#" + mention('v', 20, 17),
                page("0001.html").all("//a[.='on page 2']").get(0).getAttribute("href"));
        assertEquals(44, names.stream().limit(3).mapToInt(this::others).sum(), "the last has no other");
        var link = links(45).article(id('a', 41)).orElseThrow();
        assertEquals("0003.html#" + id('a', 41), link.toString());
        assertTrue(page(link.page()).byId(link.anchor()).isPresent());
        assertTrue(links(45).article(id('a', 45)).isEmpty());
        assertEquals(5, page("0003.html").all("//article").size());
        for (var name : names) {
            assertLinksLead(folder, page(name));
        }
        var bytes = Files.readAllBytes(folder.resolve("0002.html"));
        write(rows, "Omamo");
        assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(folder.resolve("0002.html"))));
    }

    private int others(String name) {
        try {
            return page(name)
                    .all("//aside//small[starts-with(., 'told also')]/a")
                    .size();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void assertLinksLead(Path folder, WellFormed page) throws IOException {
        var pages = new HashMap<String, WellFormed>();
        pages.put("", page);
        for (var link : page.all("//a[@href]")) {
            var target = link.getAttribute("href").split("#", -1);
            if (target[0].equals("../report.html")) {
                continue;
            }
            assertTrue(target[0].isEmpty() || Files.exists(folder.resolve(target[0])), target[0]);
            if (!pages.containsKey(target[0])) {
                pages.put(target[0], page(target[0]));
            }
            assertTrue(
                    target.length < 2 || pages.get(target[0]).byId(target[1]).isPresent(), link.getAttribute("href"));
        }
    }

    @Test
    void withoutArticlesThereIsNothing() throws IOException {
        assertFalse(Files.exists(write(List.of(), "")));
    }

    private Path write(List<Record> rows, String name) throws IOException {
        var entity = new EntityRow("e0000000000000001", name, EntityType.PERSON, "KEN", 1, 1, null, null);
        var pages = ArticlePages.open(
                folder, RELEASE, links(45), id -> Optional.of(entity), id -> Optional.of("w0000000000000001"));
        rows.forEach(pages::add);
        pages.finish();
        return folder.resolve(EvidenceLinks.FOLDER);
    }

    /** Each event is told in the next article, too. */
    private static EvidenceLinks links(int articles) {
        return new EvidenceLinks(
                article -> Optional.of(Integer.parseInt(article.substring(1))).filter(number -> number < articles),
                event -> Optional.empty(),
                report -> List.of(mention('v', 1 + Integer.parseInt(report.substring(1, report.indexOf('-'))), 17)));
    }

    private WellFormed page(String name) throws IOException {
        return WellFormed.of(
                Files.readString(folder.resolve(EvidenceLinks.FOLDER).resolve(name)));
    }
}
