package org.dateline.run.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.WellFormed;
import org.dateline.core.table.EventRow;
import org.dateline.core.table.Table;
import org.dateline.run.paper.Papers;
import org.dateline.run.readback.ReleaseTables;
import org.dateline.run.release.HandWritten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of events holds the events of the release, and asks nothing of anybody. */
class ExplorerPaperTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void thePageAndItsScriptsAskForNothing() throws IOException {
        var report = write(HandWritten.release());
        var page =
                WellFormed.of(Files.readString(report.resolve("explore.html")).replace("<!DOCTYPE html>", ""));
        var policy = page.first("//meta[@http-equiv='Content-Security-Policy']").getAttribute("content");
        assertEquals(
                "default-src 'none'; script-src 'self' file:; style-src 'self' file:; form-action 'none'; base-uri 'none'",
                policy);
        for (var element : page.all("//script | //link")) {
            var file = element.getAttribute("src") + element.getAttribute("href");
            assertTrue(Files.isRegularFile(report.resolve(file)), file);
            assertEquals("", element.getTextContent());
            if (!file.endsWith("d3.min.js")) {
                assertFalse(Files.readString(report.resolve(file)).matches("(?s).*(https?:|//[a-z]).*"), file);
            }
        }
        for (var element : page.all("//*[@onclick or @style or @onload]")) {
            throw new AssertionError(element.getTagName());
        }
        for (var licence : List.of("d3 7.9.2", "Natural Earth", "world-atlas 2.0.2", "Permission to use")) {
            assertTrue(Files.readString(report.resolve("explore/LICENSES.txt")).contains(licence), licence);
        }
        assertTrue(Files.readString(report.resolve("explore/d3.min.js")).startsWith("// https://d3js.org v7.9.2"));
    }

    @Test
    void everyColumnIsThatOfTheTable() throws IOException {
        var report = write(ManyEventsByHand.release());
        var calls = calls(report.resolve("explore/events.js"));
        var told = new ArrayList<JsonNode>();
        call(report.resolve("explore/texts-0.js")).get(1).forEach(told::add);
        int count = 0;
        try (var rows = new ReleaseTables(report.getParent()).open(Table.of(EventRow.class))) {
            while (rows.next()) {
                for (var name : EventColumns.NAMES) {
                    assertEquals(rows.cell(rows.header().indexOf(name)), value(calls, name, count), name);
                }
                var texts = told.get(count);
                assertEquals(
                        rows.cell(rows.header().indexOf("event_id")),
                        texts.get(0).stringValue());
                assertEquals(
                        rows.cell(rows.header().indexOf("summary")),
                        texts.get(1).stringValue());
                var url = rows.cell(rows.header().indexOf("source_url"));
                assertEquals(url.startsWith("https:") ? url : "", texts.get(2).stringValue());
                count++;
            }
        }
        assertEquals(121, count);
        assertEquals(121, calls.get("take").get(0).path("count").asInt());
        assertFalse(Files.readString(report.resolve("explore/texts-0.js")).contains("\u2028"));
    }

    @Test
    void longListsTakeMoreBytes() {
        for (int size : List.of(1, 255, 256, 65_535, 65_536)) {
            var column = new CodedColumn(new CodedColumn.Values());
            for (int i = 0; i < size; i++) {
                column.add("v" + i);
            }
            int width = size <= 255 ? 1 : size <= 65_535 ? 2 : 4;
            assertEquals(width, column.width());
            var bytes = Base64.getDecoder().decode(column.base64());
            assertEquals(size * width, bytes.length);
            assertEquals(size - 1, code(bytes, width, size - 1));
        }
    }

    @Test
    void aReleaseWithoutEventsHasAPageToo() throws IOException {
        var report = write(HandWritten.empty());
        assertEquals(
                0,
                calls(report.resolve("explore/events.js"))
                        .get("take")
                        .get(0)
                        .path("count")
                        .asInt());
        assertFalse(Files.exists(report.resolve("explore/texts-0.js")));
    }

    @Test
    void theSameEventsGiveTheSameBytes() throws IOException {
        var report = write(ManyEventsByHand.release());
        var once = Files.readAllBytes(report.resolve("explore/events.js"));
        assertArrayEquals(
                once, Files.readAllBytes(write(ManyEventsByHand.release()).resolve("explore/events.js")));
    }

    private Path write(HandWritten release) throws IOException {
        var at = folder.resolve("2024-02-14-b");
        new Papers().check(release.publishedAnyway().write(at)).write();
        return at.resolve("report");
    }

    private static String value(Map<String, JsonNode> calls, String name, int row) {
        var column = calls.get("column " + name);
        int width = column.get(1).asInt();
        var bytes = Base64.getDecoder().decode(column.get(2).stringValue());
        return calls.get("list " + column.get(0).stringValue())
                .get(code(bytes, width, row))
                .stringValue();
    }

    private static int code(byte[] bytes, int width, int row) {
        int code = 0;
        for (int i = width - 1; i >= 0; i--) {
            code = code << Byte.SIZE | bytes[row * width + i] & 0xFF;
        }
        return code;
    }

    /** What each line of the script passes on, by what it calls and the name it gives. */
    private static Map<String, JsonNode> calls(Path script) throws IOException {
        var calls = new HashMap<String, JsonNode>();
        for (var line : Files.readAllLines(script, StandardCharsets.UTF_8)) {
            var arguments = arguments(line);
            var what = line.substring("dateline.".length(), line.indexOf('('));
            calls.put(
                    arguments.size() == 1 ? what : what + " " + arguments.get(0).stringValue(),
                    arguments.size() == 1 ? arguments : arguments.get(1));
        }
        return calls;
    }

    private static JsonNode call(Path script) throws IOException {
        return arguments(Files.readString(script, StandardCharsets.UTF_8).strip());
    }

    private static JsonNode arguments(String line) {
        assertTrue(line.matches("(?s)dateline\\.[a-z]+\\(.*\\);"), line);
        return JSON.readTree("[" + line.substring(line.indexOf('(') + 1, line.length() - 2) + "]");
    }
}
