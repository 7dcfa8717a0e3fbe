package org.dateline.run.readback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.print.JsonPrint;
import org.dateline.run.workshop.EngineVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the manifest of the release before says; a release without a readable one is compared by its tables alone. */
public record Previous(String id, Optional<EngineVersion> engine, Map<String, Long> rows, Optional<Long> rejected) {

    /** The file in which a release says of itself what it is. */
    public static final String MANIFEST = "manifest.json";

    public Previous {
        rows = Map.copyOf(rows);
    }

    public static Previous of(Path folder) throws IOException {
        var manifest = manifest(folder.resolve(MANIFEST));
        return new Previous(
                idOf(folder),
                engine(manifest.path("program")),
                rows(manifest.path("rows")),
                number(manifest.path("counts").path("rejected")));
    }

    /** A release is kept under its id. */
    public static String idOf(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    public Optional<Long> articles() {
        return Optional.ofNullable(rows.get("articles"));
    }

    private static JsonNode manifest(Path file) throws IOException {
        try {
            return Files.isRegularFile(file) ? JsonPrint.read(file) : MissingNode.getInstance();
        } catch (JacksonException broken) {
            return MissingNode.getInstance();
        }
    }

    private static Optional<EngineVersion> engine(JsonNode program) {
        return text(program.path("version"))
                .flatMap(version ->
                        text(program.path("engine_digest")).map(digest -> new EngineVersion(version, digest)));
    }

    private static Map<String, Long> rows(JsonNode counts) {
        var rows = new HashMap<String, Long>();
        counts.properties()
                .forEach(entry -> rows.put(entry.getKey(), entry.getValue().asLong()));
        return rows;
    }

    private static Optional<Long> number(JsonNode node) {
        return node.isIntegralNumber() ? Optional.of(node.asLong()) : Optional.empty();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }
}
