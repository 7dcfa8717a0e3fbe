package org.dateline.core.event;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the texts to readings that stand without: FOLDER OF ARTICLES ({@code .jsonl}, packed or not), FOLDER TO WRITE, READINGS. A text that is
 * missing, or no longer the one that was read, stops it.
 */
final class JoinTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JoinTexts() {}

    public static void main(String[] arguments) {
        for (int i = 2; i < arguments.length; i++) {
            var readings = Path.of(arguments[i]);
            int joined = join(readings, Path.of(arguments[0]), Path.of(arguments[1]).resolve(readings.getFileName()));
            System.out.println(joined + " readings with their texts");
        }
    }

    static int join(Path readings, Path articles, Path whole) {
        try {
            var wanted = new LinkedHashMap<String, ObjectNode>();
            for (var line : Files.readAllLines(readings)) {
                var node = (ObjectNode) JSON.readTree(line);
                wanted.put(node.get("id").asString(), node);
            }
            var found = new TreeMap<String, String>();
            for (var file : files(articles)) {
                find(file, wanted, found);
            }
            var lines = new ArrayList<String>();
            wanted.keySet().forEach(id -> lines.add(line(id, found)));
            Files.createDirectories(whole.toAbsolutePath().getParent());
            Files.write(whole, lines);
            return lines.size();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String line(String id, Map<String, String> found) {
        var line = found.get(id);
        if (line == null) {
            throw new IllegalStateException("No text of " + id + " among the articles");
        }
        return line;
    }

    private static void find(Path file, Map<String, ObjectNode> wanted, Map<String, String> found) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var article = JSON.readTree(line);
                var reading = wanted.get(article.path("id").asString(""));
                if (reading != null) {
                    found.put(
                            reading.get("id").asString(),
                            JSON.writeValueAsString(whole(reading, article)));
                }
            }
        }
    }

    private static ObjectNode whole(ObjectNode reading, JsonNode article) {
        var title = article.get("title").asString();
        var body = article.get("text").asString();
        var text = title + "\n\n" + body;
        var id = reading.get("id").asString();
        if (!reading.get("sha256").asString().equals(digest(text))) {
            throw new IllegalStateException("The text of " + id + " is not the one that was read");
        }
        var whole = reading.deepCopy();
        whole.set("source", JSON.createObjectNode().put("title", title).put("text", body));
        return whole.put("text", text);
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains(".jsonl")).sorted().toList();
        }
    }

    private static InputStream open(Path file) throws IOException {
        var in = new FileInputStream(file.toFile());
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
