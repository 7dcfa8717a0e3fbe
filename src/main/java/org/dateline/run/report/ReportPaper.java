package org.dateline.run.report;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.core.table.Tables;
import org.dateline.io.output.EvidenceLinks;
import org.dateline.run.gate.Census;
import org.dateline.run.gate.Quality;
import org.dateline.run.print.Template;
import org.dateline.run.print.Text;
import org.dateline.run.readback.ReleaseTables;
import org.dateline.run.release.StagedRelease;

/** {@code report/report.html}: one page about a release that needs no network, no script and no second file. */
public final class ReportPaper {

    private static final int SOME = 20;

    private final StagedRelease release;
    private final Quality quality;
    private final Census census;

    private ReportPaper(StagedRelease release, Quality quality) {
        this.release = release;
        this.quality = quality;
        this.census = quality.census();
    }

    public static void write(StagedRelease release, Quality quality) throws IOException {
        var paper = new ReportPaper(release, quality);
        var gaps = new LinkedHashMap<String, String>();
        paper.addHead(gaps);
        paper.addCounts(gaps);
        paper.addRows(gaps, new ReleaseTables(release.folder()));
        paper.addAccount(gaps);
        Template.load("report.html").write(release.folder().resolve("report/report.html"), gaps);
    }

    private void addHead(Map<String, String> gaps) throws IOException {
        var headlines = Headlines.of(release, census);
        gaps.put("release", Text.html(release.id()));
        gaps.put("date", release.config().date().toString());
        gaps.put("program", Text.html(release.engine().program()));
        gaps.put("verdict", verdict());
        gaps.put("headlines", headlines.html());
        gaps.put("since", headlines.since());
        gaps.put("tables", tables(headlines));
    }

    private void addCounts(Map<String, String> gaps) throws IOException {
        gaps.put("timeline", Timeline.of(census).html());
        gaps.put(
                "world",
                WorldMap.of(census.of("events.country"), census::countryName).html());
        gaps.put("event_types", bars("events.event_type", "none"));
        gaps.put("event_status", bars("event_mentions.event_status", "none"));
        gaps.put("countries", bars("article_countries.iso3c", "none", census::countryName));
        gaps.put("publishers", bars("articles.publisher", "not known", UnaryOperator.identity()));
        gaps.put("event_precision", bars("events.date_precision", "no date in the text"));
        gaps.put("event_basis", bars("events.date_basis", "no date in the text"));
        gaps.put("date_precision", bars("dates.date_precision", "no calendar days"));
        gaps.put("date_basis", bars("dates.date_basis", "no calendar days"));
        gaps.put("date_status", bars("dates.date_status", "none"));
        gaps.put("published_basis", bars("articles.published_basis", "not known"));
    }

    private void addRows(Map<String, String> gaps, ReleaseTables tables) throws IOException {
        var entities = TopEntities.of(tables);
        var notices = NoticeKinds.of(tables);
        gaps.put("top_events", TopEvents.of(tables, release.links()).html());
        gaps.put("persons", entities.html("person"));
        gaps.put("organisations", entities.html("organization"));
        gaps.put("places", entities.html("location"));
        gaps.put("rejects", notices.rejected());
        gaps.put("notices", notices.others());
    }

    private void addAccount(Map<String, String> gaps) {
        boolean readable = Files.isDirectory(release.folder().resolve(EvidenceLinks.FOLDER));
        gaps.put(
                "articles",
                readable
                        ? " <a href=\"articles/index.html\">Read the articles</a> with all that was found in them"
                                + " marked in place."
                        : "");
        gaps.put("articles_link", readable ? "<a href=\"articles/index.html\">Articles</a>" : "");
        gaps.put("checks", checks());
        gaps.put("corrections", CorrectionTable.of(quality.corrections()));
        gaps.put("provenance", Provenance.html(release, quality));
    }

    private String bars(String column, String whenEmpty) {
        return bars(column, whenEmpty, Text::label);
    }

    private String bars(String column, String whenEmpty, UnaryOperator<String> label) {
        return Bars.greatest(
                        census.of(column),
                        SOME,
                        value -> value.equals(Census.EMPTY) ? "– " + whenEmpty : label.apply(value))
                .html();
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
                        + (check.passed() ? "✓" : "✗") + "</td><td>" + Text.sentence(check.inWords()) + "</td></tr>\n")
                .collect(Collectors.joining());
    }

    private String tables(Headlines headlines) {
        return Tables.all().stream()
                .map(table -> "<tr><th scope=\"row\">" + table.name() + "</th><td class=\"count\">"
                        + Text.number(rows(table.name())) + "</td><td class=\"count\">"
                        + headlines.change(table.name()).orElse("") + "</td><td>" + Text.html(table.description())
                        + "</td></tr>\n")
                .collect(Collectors.joining());
    }
}
