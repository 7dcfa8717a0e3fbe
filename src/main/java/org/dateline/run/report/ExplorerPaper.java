package org.dateline.run.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.table.EventRow;
import org.dateline.core.table.Table;
import org.dateline.io.output.EvidenceLinks;
import org.dateline.run.gate.Census;
import org.dateline.run.print.JsonPrint;
import org.dateline.run.print.Template;
import org.dateline.run.print.Text;
import org.dateline.run.readback.CsvReader;
import org.dateline.run.readback.ReleaseTables;
import org.dateline.run.release.StagedRelease;
import org.dateline.run.workshop.ClassPathFiles;

/**
 * {@code report/explore.html}: the events to choose from by country, pair, type, days and more, with a folder beside it that holds
 * scripts, outlines and the events. Needs no network; opens from a disk.
 */
public final class ExplorerPaper {

    private static final String PAGE = "explore.html";

    /** As they are packed with the program. */
    private static final List<String> FILES = List.of(
            "d3.min.js",
            "explore.css",
            "explore-events.js",
            "explore-choice.js",
            "explore-time.js",
            "explore-map.js",
            "explore-lists.js",
            "explore-table.js",
            "explore.js",
            "LICENSES.txt");

    private static final int LONGEST = 1_000;
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>\\\\]+", Pattern.CASE_INSENSITIVE);

    private ExplorerPaper() {}

    public static void write(StagedRelease release, Census census) throws IOException {
        var folder = Files.createDirectories(release.folder().resolve("report/explore"));
        for (var file : FILES) {
            try (var in = new ClassPathFiles().open("report/explore/" + file)) {
                Files.write(folder.resolve(file), in.readAllBytes());
            }
        }
        writeOutlines(folder.resolve("outlines.js"));
        writeEvents(release, census, folder);
        Template.load(PAGE)
                .write(
                        release.folder().resolve("report").resolve(PAGE),
                        Map.of("release", Text.html(release.id()), "articles", articles(release)));
    }

    private static String articles(StagedRelease release) {
        return Files.isDirectory(release.folder().resolve(EvidenceLinks.FOLDER))
                ? " · <a href=\"articles/index.html\">Articles</a>"
                : "";
    }

    private static void writeOutlines(Path file) throws IOException {
        var countries = WorldOutlines.load().all().stream()
                .map(one -> List.of(one.iso3c(), one.x(), one.y(), one.isDot(), one.path()))
                .toList();
        Files.writeString(
                file,
                "dateline.outlines(" + JsonPrint.line(WorldOutlines.VIEW) + ", " + JsonPrint.line(countries) + ");\n",
                StandardCharsets.UTF_8);
    }

    private static void writeEvents(StagedRelease release, Census census, Path folder) throws IOException {
        var columns = new EventColumns();
        var texts = new EventTexts(folder);
        try (var rows = new ReleaseTables(release.folder()).open(Table.of(EventRow.class))) {
            var places = places(rows.header());
            while (rows.next()) {
                UnaryOperator<String> cell = column -> cell(rows, places.getOrDefault(column, -1));
                columns.add(cell);
                texts.add(texts(cell, release.links()));
            }
        }
        texts.finish();
        columns.write(
                folder.resolve("events.js"),
                Map.of("release", release.id(), "texts", EventTexts.EVENTS_IN_A_FILE),
                census::countryName);
    }

    private static Map<String, Integer> places(List<String> header) {
        return IntStream.range(0, header.size()).boxed().collect(Collectors.toMap(header::get, at -> at));
    }

    private static String cell(CsvReader row, int at) {
        return at < 0 || at >= row.size() ? "" : cut(row.cell(at));
    }

    private static List<String> texts(UnaryOperator<String> cell, EvidenceLinks links) {
        var event = cell.apply("event_id");
        var url = cell.apply("source_url");
        return List.of(
                event,
                cell.apply("summary"),
                WEB.matcher(url).matches() ? url : "",
                cell.apply("source_title"),
                links.event(event).map(link -> "articles/" + link).orElse(""));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
