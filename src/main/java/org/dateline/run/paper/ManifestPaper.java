package org.dateline.run.paper;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.table.Tables;
import org.dateline.run.gate.Check;
import org.dateline.run.gate.Quality;
import org.dateline.run.print.JsonPrint;
import org.dateline.run.readback.Previous;
import org.dateline.run.release.StagedRelease;
import org.dateline.run.settings.RunConfig;

/** {@code manifest.json}: what made the release and what it consists of. Holds nothing that only one run knows. */
final class ManifestPaper {

    private ManifestPaper() {}

    static Path write(StagedRelease release, Quality quality, Checksums checksums) throws IOException {
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("release", release.id());
        manifest.put("date", release.config().date().toString());
        manifest.put("program", program(release));
        manifest.put("settings", settings(release.config()));
        manifest.put("previous_release", release.previous().map(Previous::idOf).orElse(null));
        manifest.put("counts", counts(release));
        if (!quality.corrections().all().isEmpty()) {
            manifest.put("corrections", quality.corrections().summary());
        }
        manifest.put("quality_gate", gate(release, quality));
        manifest.put("rows", rows(release));
        manifest.put("files", new TreeMap<>(checksums.sums()));
        var file = release.folder().resolve(Previous.MANIFEST);
        JsonPrint.write(file, manifest);
        return file;
    }

    private static Map<String, Object> program(StagedRelease release) {
        var program = new LinkedHashMap<String, Object>();
        program.put("name", "dateline");
        program.put("version", release.engine().program());
        program.put("engine_digest", release.engine().digest());
        return program;
    }

    /** What a reader of the data should know of the settings; of files only the name, the digest of the engine covers the rest. */
    private static Map<String, Object> settings(RunConfig config) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("csv_profile", String.valueOf(config.csvProfile()));
        if (!config.also().isEmpty()) {
            settings.put(
                    "also",
                    config.also().stream()
                            .map(format -> format.name().toLowerCase(Locale.ROOT))
                            .toList());
        }
        settings.put("article_pages", config.articlePages());
        settings.put("least_confidence", config.leastConfidence());
        settings.put("most_words", config.mostWords());
        var fields = String.valueOf(config.fields());
        if (!fields.isEmpty()) {
            settings.put("fields", fields);
        }
        config.timeRules().ifPresent(file -> settings.put("time_rules", nameOf(file)));
        config.knownEvents().ifPresent(file -> settings.put("known_events", nameOf(file)));
        config.eventRules().ifPresent(file -> settings.put("event_rules", nameOf(file)));
        config.knownEntities().ifPresent(file -> settings.put("known_entities", nameOf(file)));
        config.corrections().ifPresent(file -> settings.put("corrections", nameOf(file)));
        return settings;
    }

    private static String nameOf(String file) {
        return String.valueOf(Path.of(file).getFileName());
    }

    private static Map<String, Object> counts(StagedRelease release) {
        var counts = new LinkedHashMap<String, Object>();
        counts.put("files", release.counts().files());
        counts.put("read", release.counts().read());
        counts.put("articles", release.counts().articles());
        counts.put("rejected", release.counts().rejected());
        counts.put("skipped", release.counts().skipped());
        counts.put("duplicates", release.counts().duplicates());
        return counts;
    }

    private static Map<String, Object> gate(StagedRelease release, Quality quality) {
        var gate = new LinkedHashMap<String, Object>();
        gate.put("passed", quality.failed().isEmpty());
        gate.put("publish_anyway", release.config().publishAnyway());
        gate.put("failed", quality.failed().stream().map(Check::inWords).toList());
        return gate;
    }

    private static Map<String, Long> rows(StagedRelease release) {
        var rows = new LinkedHashMap<String, Long>();
        Tables.all().forEach(table -> rows.put(table.name(), release.rows().getOrDefault(table.name(), 0L)));
        return rows;
    }
}
