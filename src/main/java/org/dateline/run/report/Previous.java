package org.dateline.run.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.plan.EngineVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the manifest of the release before says; a release without a readable one is compared by its tables alone. */
record Previous(String id, Optional<EngineVersion> engine, Map<String, Long> rows, Optional<Long> rejected) {

    Previous {
        rows = Map.copyOf(rows);
    }

    static Previous of(Path folder) throws IOException {
        var manifest = manifest(folder.resolve(ManifestPaper.NAME));
        return new Previous(
                idOf(folder),
                engine(manifest.path("program")),
                rows(manifest.path("rows")),
                number(manifest.path("counts").path("rejected")));
    }

    /** A release is kept under its id. */
    static String idOf(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private static JsonNode manifest(Path file) throws IOException {
        try {
            return Files.isRegularFile(file) ? Json.read(file) : MissingNode.getInstance();
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
