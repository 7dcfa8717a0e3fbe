package org.dateline.run.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dateline.run.plan.StagedRelease;
import tools.jackson.core.JacksonException;

/** The figures on top of the report, each with its change since the release before. */
final class Headlines {

    private final StagedRelease release;
    private final Census census;
    private final Optional<Before> before;

    /** What the release before says of itself. */
    private record Before(String id, Map<String, Long> rows, Optional<Long> countries) {

        static Before of(Path folder) throws IOException {
            var previous = Previous.of(folder);
            return new Before(previous.id(), previous.rows(), countries(folder.resolve("report/quality.json")));
        }

        private static Optional<Long> countries(Path quality) throws IOException {
            try {
                return Files.isRegularFile(quality)
                        ? Optional.of((long) Json.read(quality)
                                .path("counts")
                                .path("article_countries.iso3c")
                                .size())
                        : Optional.empty();
            } catch (JacksonException broken) {
                return Optional.empty();
            }
        }

        private Optional<Long> rows(String table) {
            return Optional.ofNullable(rows.get(table));
        }
    }

    private Headlines(StagedRelease release, Census census, Optional<Before> before) {
        this.release = release;
        this.census = census;
        this.before = before;
    }

    static Headlines of(StagedRelease release, Census census) throws IOException {
        var folder = release.previous();
        return new Headlines(
                release, census, folder.isPresent() ? Optional.of(Before.of(folder.get())) : Optional.empty());
    }

    String html() {
        return rows("articles", "articles")
                + rows("events", "events")
                + rows("event_mentions", "reports of events")
                + rows("dates", "time expressions")
                + headline(
                        "countries named",
                        census.of("article_countries.iso3c").size(),
                        before.flatMap(Before::countries))
                + rows("entities", "persons, organisations, places")
                + rows("quotations", "quotations")
                + headline("rejected records", release.counts().rejected(), Optional.empty());
    }

    /** Against which release the changes are counted. */
    String since() {
        return before.map(release -> "<p class=\"about\">Changes since release " + Text.html(release.id()) + "</p>\n")
                .orElse("");
    }

    private String rows(String table, String name) {
        return headline(name, release.rows().getOrDefault(table, 0L), before.flatMap(release -> release.rows(table)));
    }

    private static String headline(String name, long number, Optional<Long> before) {
        return "<li><b>" + Text.number(number) + "</b> " + name
                + before.map(old -> " <i>" + change(number - old) + "</i>").orElse("") + "</li>\n";
    }

    private static String change(long difference) {
        return difference == 0 ? "±0" : (difference > 0 ? "+" : "−") + Text.number(Math.abs(difference));
    }
}
