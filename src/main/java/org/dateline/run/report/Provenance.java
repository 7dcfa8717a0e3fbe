package org.dateline.run.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.run.gate.Quality;
import org.dateline.run.print.Text;
import org.dateline.run.readback.Previous;
import org.dateline.run.release.StagedRelease;

/** What made a release, as a table for its readers; {@code manifest.json} says the same to machines. */
final class Provenance {

    private Provenance() {}

    static String html(StagedRelease release, Quality quality) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("release", release.id());
        lines.put("date", release.config().date().toString());
        lines.put("release before", release.previous().map(Previous::idOf).orElse("none"));
        lines.put("program", "Dateline " + release.engine().program());
        lines.put("engine", release.engine().digest());
        lines.put("input", input(release));
        lines.put("CSV profile", String.valueOf(release.config().csvProfile()));
        lines.put("own files", ownFiles(release, quality));
        lines.put("whole?", "sha256sum -c SHA256SUMS in the release folder");
        return lines.entrySet().stream().map(Provenance::row).collect(Collectors.joining());
    }

    private static String input(StagedRelease release) {
        var counts = release.counts();
        return Text.number(counts.read()) + " records read: " + Text.number(counts.articles()) + " articles, "
                + Text.number(counts.rejected()) + " rejected, " + Text.number(counts.duplicates())
                + " earlier versions of an article";
    }

    private static String ownFiles(StagedRelease release, Quality quality) {
        var config = release.config();
        var files = new LinkedHashMap<String, Optional<String>>();
        files.put("time rules", config.timeRules());
        files.put("known events", config.knownEvents());
        files.put("event rules", config.eventRules());
        files.put("known entities", config.knownEntities());
        files.put(
                "corrections",
                Optional.ofNullable(quality.corrections().summary().get("file")).map(Object::toString));
        var named = files.entrySet().stream()
                .filter(file -> file.getValue().isPresent())
                .map(file -> file.getKey() + ": "
                        + Path.of(file.getValue().orElseThrow()).getFileName())
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "none" : named;
    }

    private static String row(Map.Entry<String, String> line) {
        return "<tr><th scope=\"row\">" + Text.html(line.getKey()) + "</th><td>" + Text.html(line.getValue())
                + "</td></tr>\n";
    }
}
