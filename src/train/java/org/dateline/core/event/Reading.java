package org.dateline.core.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article with every happening it tells, coded by hand. Offsets are code points into {@code text}. */
record Reading(String id, String title, String body, String text, List<Happening> happenings) {

    /** What somebody read: the types that can be defended, and every place where it is told. */
    record Happening(Set<String> types, boolean doubtful, List<int[]> mentions) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** All readings of all {@code .jsonl} files of a folder, in the order of their names. */
    static List<Reading> readAll(Path folder) {
        try (var files = Files.list(folder)) {
            var readings = new ArrayList<Reading>();
            for (var file : files.filter(name -> name.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                for (var line : Files.readAllLines(file)) {
                    readings.add(of(JSON.readTree(line)));
                }
            }
            return readings;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Reading of(JsonNode node) {
        var happenings = new ArrayList<Happening>();
        for (var happening : node.get("happenings")) {
            var types = new HashSet<String>();
            types.add(happening.get("type").asString());
            if (happening.has("alt") && happening.get("alt").isArray()) {
                happening.get("alt").forEach(alt -> types.add(alt.asString()));
            }
            var mentions = new ArrayList<int[]>();
            happening
                    .get("mentions")
                    .forEach(mention -> mentions.add(
                            new int[] {mention.get("start").asInt(), mention.get("end").asInt()}));
            boolean doubtful = happening.has("doubtful") && happening.get("doubtful").asBoolean(false);
            happenings.add(new Happening(types, doubtful, mentions));
        }
        var source = node.get("source");
        return new Reading(
                node.get("id").asString(),
                source.has("title") && !source.get("title").isNull() ? source.get("title").asString() : "",
                source.get("text").asString(),
                node.get("text").asString(),
                happenings);
    }
}
