package org.dateline.run.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.run.gate.Census;
import org.dateline.run.print.JsonPrint;
import org.dateline.run.print.Text;
import org.dateline.run.readback.Previous;
import org.dateline.run.release.StagedRelease;
import tools.jackson.core.JacksonException;

/** The figures on top of the report, each with its change since the release before. */
final class Headlines {

    private final StagedRelease release;
    private final Census census;
    private final Optional<Before> before;

    /** What the release before says of itself. */
    private record Before(Previous release, Optional<Long> countries) {

        static Before of(Path folder) throws IOException {
            return new Before(Previous.of(folder), countries(folder.resolve("report/quality.json")));
        }

        private static Optional<Long> countries(Path quality) throws IOException {
            try {
                return Files.isRegularFile(quality)
                        ? Optional.of((long) JsonPrint.read(quality)
                                .path("counts")
                                .path("article_countries.iso3c")
                                .size())
                        : Optional.empty();
            } catch (JacksonException broken) {
                return Optional.empty();
            }
        }

        private Optional<Long> rows(String table) {
            return Optional.ofNullable(release.rows().get(table));
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
        return rows("articles", "article", "articles")
                + rows("events", "event", "events")
                + rows("event_mentions", "report of an event", "reports of events")
                + rows("dates", "time expression", "time expressions")
                + headline(
                        "country named",
                        "countries named",
                        census.of("article_countries.iso3c").size(),
                        before.flatMap(Before::countries))
                + rows("entities", "person, organisation or place", "persons, organisations, places")
                + rows("quotations", "quotation", "quotations")
                + headline(
                        "rejected record",
                        "rejected records",
                        release.counts().rejected(),
                        before.flatMap(known -> known.release().rejected()));
    }

    /** Against which release the changes are counted. */
    String since() {
        return before.map(
                        known -> "<p class=\"about\">Changes since release "
                                + Text.html(known.release().id())
                                + "; <a href=\"../CHANGELOG.md\">CHANGELOG.md</a> says what was added, changed and removed.</p>\n")
                .orElse("<p class=\"about\">The first release: there is none before it to compare it with.</p>\n");
    }

    private String rows(String table, String one, String many) {
        return headline(one, many, rows(table), before.flatMap(known -> known.rows(table)));
    }

    private long rows(String table) {
        return release.rows().getOrDefault(table, 0L);
    }

    /** By how much the rows of a table have become more since the release before. */
    Optional<String> change(String table) {
        return before.map(known -> change(rows(table) - known.rows(table).orElse(0L)));
    }

    private static String headline(String one, String many, long number, Optional<Long> before) {
        return "<li><b>" + Text.number(number) + "</b> " + (number == 1 ? one : many)
                + before.map(old -> " <i>" + change(number - old) + "</i>").orElse("") + "</li>\n";
    }

    private static String change(long difference) {
        return difference == 0 ? "±0" : (difference > 0 ? "+" : "−") + Text.number(Math.abs(difference));
    }
}
