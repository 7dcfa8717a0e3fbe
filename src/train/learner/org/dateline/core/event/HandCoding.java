package org.dateline.core.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one reader found in an article. {@code text} is there in texts of our own only; offsets are code points, {@code quotes} the words
 * that the reader says stand there.
 */
record HandCoding(
        String id, Optional<String> publishedOn, Optional<String> text, Optional<String> sha256, List<Happening> happenings) {

    /** A place of the article that tells a happening. */
    record Mention(int start, int end, Optional<String> quote) {}

    /** Who acts or is acted upon; no country for bodies of states and for those whose country is not told. */
    record Side(Optional<String> country, Optional<String> sector, String name) {}

    record Happening(
            String type,
            Set<String> types,
            Optional<String> mode,
            String status,
            List<Side> actors,
            List<Side> recipients,
            Optional<String> from,
            Optional<String> until,
            Optional<String> country,
            boolean doubtful,
            List<Mention> mentions) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** All articles of a {@code .jsonl} file. */
    static List<HandCoding> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> of(JSON.readTree(line)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static HandCoding of(JsonNode node) {
        var happenings = new ArrayList<Happening>();
        node.get("happenings").forEach(happening -> happenings.add(happening(happening)));
        return new HandCoding(
                node.get("id").asString(),
                word(node, "published_on"),
                word(node, "text"),
                word(node, "sha256"),
                happenings);
    }

    private static Happening happening(JsonNode node) {
        var types = new TreeSet<>(Set.of(node.get("type").asString()));
        if (node.has("alt") && node.get("alt").isArray()) {
            node.get("alt").forEach(other -> types.add(other.asString()));
        }
        var mentions = new ArrayList<Mention>();
        node.get("mentions")
                .forEach(mention -> mentions.add(new Mention(
                        mention.get("start").asInt(), mention.get("end").asInt(), word(mention, "quote"))));
        return new Happening(
                node.get("type").asString(),
                types,
                word(node, "mode"),
                node.get("status").asString(),
                sides(node.get("actors")),
                sides(node.get("recipients")),
                word(node, "date_start"),
                word(node, "date_end"),
                word(node, "country"),
                node.has("doubtful") && node.get("doubtful").asBoolean(false),
                mentions);
    }

    private static List<Side> sides(JsonNode nodes) {
        var sides = new ArrayList<Side>();
        nodes.forEach(side -> sides.add(new Side(
                word(side, "country"), word(side, "sector"), word(side, "name").orElse(""))));
        return sides;
    }

    private static Optional<String> word(JsonNode node, String field) {
        return node.has(field) && !node.get(field).isNull()
                ? Optional.of(node.get(field).asString())
                : Optional.empty();
    }

    /** The countries of some sides, each once. */
    static Set<String> countries(List<Side> sides) {
        return sides.stream().flatMap(side -> side.country().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
