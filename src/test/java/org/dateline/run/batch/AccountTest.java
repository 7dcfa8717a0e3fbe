package org.dateline.run.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.run.course.Progress;
import org.dateline.run.course.StopSignal;
import org.dateline.run.settings.RunSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder with a bit of everything: each record put in is an article, a duplicate, rejected or skipped, and stands in a table. */
class AccountTest {

    private static final String NEWS = "Norway and Sweden held talks in Oslo on Monday. The ministers signed nothing.";

    @TempDir
    private Path folder;

    private Path input;

    /** The records that were put in, by what must become of them. */
    private final Map<String, Integer> expected = new TreeMap<>();

    @Test
    void whatGoesInIsCountedOnce() throws IOException {
        input = Files.createDirectories(folder.resolve("in/sub")).getParent();
        for (int i = 0; i < 9; i++) {
            put("articles", 1, "good" + i + ".txt", NEWS + " Number " + i + ".");
        }
        put("articles", 1, "sub/page.html", "<html><body><article><p>" + NEWS + "</p><p>" + NEWS + "</p></article>");
        put("articles", 2, "a.csv", "id,text\na1,\"" + NEWS + "\"\na2,\"Open.\na3,\"" + NEWS + "\"\n");
        add("rejected", 1);
        put(
                "articles",
                1,
                "b.jsonl",
                json("b1") + "\n" + json("b2") + "\n" + json("b2") + "\n{\"text\":\n{\"text\":\"\"}\n");
        add("articles", 1);
        add("duplicates", 1);
        add("rejected", 2);
        put("rejected", 1, "c.json", "{\"message\":\"No text.\"}");
        put("rejected", 1, "d.docx", "PK no document");
        put("rejected", 1, "e.txt", "");
        put("rejected", 1, "f.pdf", "%PDF-1.4 broken");
        put("skipped", 1, "g.jpg", "x");
        put("skipped", 1, ".h.txt", "x");
        put("rejected", 1, "i.warc", "WARC/9");
        packed();
        Files.createSymbolicLink(input.resolve("out"), folder.getParent());
        add("skipped", 1);
        var first = run();
        check(first);
        check(run());
        assertEquals(0, run().path("counts").path("extracted").asInt());
    }

    private void packed() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(input.resolve("k.zip")))) {
            for (var name : List.of("a.txt", "b.docx", "c.exe", "d.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((NEWS + " In " + name).getBytes(UTF_8));
            }
        }
        add("articles", 2);
        add("rejected", 1);
        add("skipped", 1);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(input.resolve("l.txt.gz")))) {
            out.write((NEWS + " Packed.").getBytes(UTF_8));
        }
        add("articles", 1);
    }

    private void check(JsonNode account) throws IOException {
        var counts = account.path("counts");
        var found = new TreeMap<String, Integer>();
        expected.keySet().forEach(kind -> found.put(kind, counts.path(kind).asInt()));
        assertEquals(expected, found);
        assertEquals(
                expected.values().stream().mapToInt(Integer::intValue).sum(),
                counts.path("read").asInt());
        var csv = folder.resolve("out/latest/csv");
        var tables = Files.readString(csv.resolve("articles.csv")) + Files.readString(csv.resolve("notices.csv"));
        try (var files = Files.walk(input)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = input.relativize(file).toString();
                assertTrue(tables.contains("," + path + ","), path);
            }
        }
    }

    private static String json(String id) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + NEWS + "\"}";
    }

    private void put(String kind, int records, String path, String text) throws IOException {
        Files.writeString(input.resolve(path), text);
        add(kind, records);
    }

    private void add(String kind, int records) {
        expected.merge(kind, records, Integer::sum);
    }

    /** The account of the run as it stands in its file. */
    private JsonNode run() throws IOException {
        var settings = Map.of(
                "input", input.toString(), "output", folder.resolve("out").toString(), "publish-anyway", "true");
        var config = RunSettings.read(settings, LocalDate.parse("2024-02-14"), 2);
        new BatchRun(config, Clock.systemUTC(), Progress.NONE, new StopSignal()).run();
        var runs = new TreeSet<Path>();
        try (var all = Files.list(folder.resolve("out/runs"))) {
            all.filter(Files::isDirectory).forEach(runs::add);
        }
        return JsonMapper.shared().readTree(runs.last().resolve("run.json").toFile());
    }
}
