package org.dateline.run.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.dateline.WellFormed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever articles hold: in every page of the release it stays text, and every page forbids what is not the program's own. */
class HostilePagesTest {

    private static final String OWN_PLACE = "|#[\\w-]*|(\\.\\./)?(report|explore)\\.html|\\.\\./CHANGELOG\\.md"
            + "|(articles/)?(index|\\d{4,})\\.html(#[\\w-]+)?|explore/[\\w.-]+";
    private static final String WEB = "https?://\\S.*";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @TempDir
    private static Path folder;

    private static Path report;

    @BeforeAll
    static void publish() throws IOException {
        report = HostileRelease.publish(folder).resolve("report");
    }

    @Test
    void everyPageHasAPolicyThatNamesItsOwnScripts() throws IOException {
        var pages = files(".html");
        assertEquals(List.of("0001.html", "explore.html", "index.html", "report.html"), names(pages));
        for (var file : pages) {
            var page = page(file);
            var policy = page.first("/html/head/meta[@http-equiv][1]").getAttribute("content");
            for (var rule : List.of("default-src 'none';", "form-action 'none'", "base-uri 'none'")) {
                assertTrue(policy.contains(rule), policy);
            }
            assertFalse(policy.matches(".*(script-src[^;]*unsafe|\\*|https?:|data:).*"), policy);
            assertEquals(page.all("//script").isEmpty(), !policy.contains("script-src"), policy);
        }
    }

    @Test
    void noElementAndNoAttributeComesOfAnArticle() throws IOException {
        for (var file : files(".html")) {
            assertFalse(Files.readString(file).matches("(?s).*<(img|svg/|base|iframe|object)\\b.*"), file::toString);
            for (var element : page(file).all("//*")) {
                assertOurs(file, element);
            }
        }
    }

    private static void assertOurs(Path file, Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var name = element.getAttributes().item(i).getNodeName().toLowerCase(Locale.ROOT);
            assertFalse(name.startsWith("on") || name.matches("srcdoc|action|formaction|autofocus"), name);
        }
        var source = element.getAttribute("src");
        assertTrue(source.matches("|explore/[\\w.-]+"), source);
        var link = element.getAttribute("href");
        assertTrue(link.matches(OWN_PLACE + "|" + WEB), () -> file + ": " + link);
        if (element.getTagName().equals("script")) {
            assertFalse(element.getTextContent().contains("alert"), file::toString);
        }
    }

    @Test
    void theHostileWordsAreStillThere() throws IOException {
        var articles = page(report.resolve("articles/0001.html"));
        assertTrue(articles.text("//div[@class='text']").contains("Anna <script>alert(1)</script> Berg"));
        assertTrue(page(report.resolve("report.html")).text("//*").contains("alert(1)"));
        var told = Files.readString(report.resolve("explore/texts-0.js"));
        assertTrue(told.contains("alert(1)"), told);
    }

    /** Scripts of data are calls with JSON and nothing else, one to a line. */
    @Test
    void dataBesideThePageAreDataAlone() throws IOException {
        for (var file : files(".js").stream().filter(HostilePagesTest::isData).toList()) {
            var script = Files.readString(file);
            assertFalse(script.matches("(?s).*[\\u2028\\u2029\\x00-\\x09\\x0B-\\x1F].*"), file::toString);
            for (var line : script.split("\n")) {
                assertTrue(line.matches("dateline\\.[a-z]+\\(.*\\);"), line);
                assertLinksAreOfTheWeb(line.startsWith("dateline.texts"), JSON.readTree(arguments(line)));
            }
        }
    }

    private static boolean isData(Path file) {
        return file.getFileName().toString().matches("events\\.js|outlines\\.js|texts-\\d+\\.js");
    }

    /** Of {@code dateline.texts(file, [[event, sentence, address, title, place], …])}. */
    private static void assertLinksAreOfTheWeb(boolean isTexts, JsonNode arguments) {
        for (var told : isTexts ? arguments.get(1) : JSON.createArrayNode()) {
            assertTrue(told.get(2).stringValue().matches("|" + WEB), told::toString);
            assertTrue(told.get(4).stringValue().matches("|articles/\\d+\\.html#[\\w-]+"), told::toString);
        }
    }

    private static String arguments(String line) {
        return "[" + line.substring(line.indexOf('(') + 1, line.length() - 2) + "]";
    }

    @Test
    void halfASurrogatePairCostsNoFormat() throws IOException {
        var lines = Files.readAllLines(report.resolveSibling("as_plover.jsonl"));
        assertTrue(lines.stream().anyMatch(line -> line.contains("\uFFFD")), lines::toString);
        for (var line : lines) {
            assertTrue(JSON.readTree(line).has("id"), line);
        }
    }

    @Test
    void theWorkbookLeadsToItsOwnPagesOnly() throws IOException {
        try (var zip = new ZipFile(report.resolveSibling("excel/dateline.xlsx").toFile())) {
            for (var entry : zip.stream()
                    .filter(entry -> entry.getName().endsWith(".rels"))
                    .toList()) {
                var relations =
                        WellFormed.of(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                for (var outside : relations.all("//*[@TargetMode='External']")) {
                    var target = outside.getAttribute("Target");
                    assertTrue(target.matches("\\.\\./report/articles/\\d+\\.html(#[\\w-]+)?"), target);
                }
            }
        }
    }

    private static WellFormed page(Path file) throws IOException {
        return WellFormed.of(Files.readString(file).replace("<!DOCTYPE html>", ""));
    }

    private static List<String> names(List<Path> files) {
        return files.stream()
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
    }

    private static List<Path> files(String ending) throws IOException {
        try (var files = Files.walk(report)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
