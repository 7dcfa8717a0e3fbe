package org.dateline.run.report;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.core.table.Tables;
import org.dateline.io.output.EvidenceLinks;
import org.dateline.run.plan.StagedRelease;

/** {@code report/report.html}: one page about a release that needs no network, no script and no second file. */
final class ReportPaper {

    private static final int SOME = 20;

    private final StagedRelease release;
    private final Quality quality;
    private final Census census;

    private ReportPaper(StagedRelease release, Quality quality) {
        this.release = release;
        this.quality = quality;
        this.census = quality.census();
    }

    static void write(StagedRelease release, Quality quality) throws IOException {
        var gaps = new ReportPaper(release, quality).gaps();
        var tables = new ReleaseTables(release.folder());
        var headlines = Headlines.of(release, quality.census());
        gaps.put("headlines", headlines.html());
        gaps.put("since", headlines.since());
        gaps.put(
                "world",
                WorldMap.of(quality.census().of("events.country"), quality.census()::countryName)
                        .html());
        gaps.put("top_events", TopEvents.of(tables, release.links()).html());
        var entities = TopEntities.of(tables);
        gaps.put("persons", entities.html("person"));
        gaps.put("organisations", entities.html("organization"));
        gaps.put("articles", articles(release));
        Template.load("report.html").write(release.folder().resolve("report/report.html"), gaps);
    }

    private static String articles(StagedRelease release) {
        return Files.isDirectory(release.folder().resolve(EvidenceLinks.FOLDER))
                ? " <a href=\"articles/index.html\">Read the articles</a> with all that was found in them marked in place."
                : "";
    }

    private Map<String, String> gaps() {
        var gaps = new LinkedHashMap<String, String>();
        gaps.put("release", Text.html(release.id()));
        gaps.put("date", release.config().date().toString());
        gaps.put("program", Text.html(release.engine().program()));
        gaps.put("verdict", verdict());
        gaps.put("timeline", Timeline.of(census).html());
        gaps.put("event_types", bars("events.event_type", UnaryOperator.identity()));
        gaps.put("event_status", bars("event_mentions.event_status", Text::label));
        gaps.put("countries", bars("article_countries.iso3c", census::countryName));
        gaps.put("publishers", bars("articles.publisher", UnaryOperator.identity()));
        gaps.put("rejects", bars("notices.rejected", Text::label));
        gaps.put("event_basis", bars("events.date_basis", Text::label));
        gaps.put("provenance", Provenance.html(release, quality));
        gaps.put("event_precision", bars("events.date_precision", Text::label));
        gaps.put("date_basis", bars("dates.date_basis", Text::label));
        gaps.put("date_precision", bars("dates.date_precision", Text::label));
        gaps.put("date_status", bars("dates.date_status", Text::label));
        gaps.put("published_basis", bars("articles.published_basis", Text::label));
        gaps.put("notices", bars("notices.code", Text::label));
        gaps.put("checks", checks());
        gaps.put("corrections", quality.corrections().html());
        gaps.put("tables", tables());
        return gaps;
    }

    private String bars(String column, UnaryOperator<String> label) {
        return Bars.greatest(census.of(column), SOME, label).html();
    }

    private String verdict() {
        int failed = quality.failed().size();
        return failed == 0
                ? "<p class=\"verdict good\">✓ All " + quality.checks().size() + " checks passed</p>"
                : "<p class=\"verdict bad\">✗ " + failed + " of "
                        + quality.checks().size() + " checks failed; published all the same, as its operator asked</p>";
    }

    private long rows(String table) {
        return release.rows().getOrDefault(table, 0L);
    }

    private String checks() {
        return quality.checks().stream()
                .map(check -> "<tr class=\"" + (check.passed() ? "good" : "bad") + "\"><td>"
                        + (check.passed() ? "✓" : "✗") + "</td><td>" + Text.html(check.inWords()) + "</td></tr>\n")
                .collect(Collectors.joining());
    }

    private String tables() {
        return Tables.all().stream()
                .map(table -> "<tr><th scope=\"row\">" + table.name() + "</th><td class=\"count\">"
                        + Text.number(rows(table.name())) + "</td><td>" + Text.html(table.description())
                        + "</td></tr>\n")
                .collect(Collectors.joining());
    }
}
