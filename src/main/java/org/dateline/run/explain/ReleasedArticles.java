package org.dateline.run.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Part;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPart;
import org.dateline.core.table.ArticleRow;
import org.dateline.core.table.SentenceRow;
import org.dateline.core.table.Table;
import org.dateline.run.course.ExitCode;
import org.dateline.run.course.RunFailure;
import org.dateline.run.readback.CsvReader;
import org.dateline.run.readback.ReleaseTables;

/** The articles of a release, each made again of its row and its sentences. */
final class ReleasedArticles {

    private final ReleaseTables tables;

    /** {@code folder} is a release, or an output folder, of which the latest release is taken. */
    ReleasedArticles(Path folder) {
        var latest = folder.resolve("latest");
        this.tables = new ReleaseTables(Files.isDirectory(latest) ? latest : folder);
    }

    Article article(String articleId) {
        try (var rows = tables.open(Table.of(ArticleRow.class))) {
            while (rows.next()) {
                var row = new Cells(rows);
                if (row.get("article_id").equals(articleId)) {
                    return article(row);
                }
            }
        } catch (IOException broken) {
            throw new RunFailure(ExitCode.CONFIGURATION, "no release with CSV tables in " + tables.folder(), broken);
        }
        throw new RunFailure(ExitCode.CONFIGURATION, "no article " + articleId + " in " + tables.folder());
    }

    private Article article(Cells row) throws IOException {
        var text = new StringBuilder();
        var parts = new ArrayList<TextPart>();
        addSentences(row.get("article_id"), text, parts);
        return new Article(
                new ArticleId(row.get("article_id")),
                row.get("source_id"),
                row.get("source_path"),
                Integer.parseInt(row.get("record_no")),
                row.find("url"),
                row.find("publisher"),
                row.find("title"),
                row.find("author"),
                row.find("language"),
                published(row),
                text.toString(),
                Integer.parseInt(row.get("body_start")),
                parts);
    }

    /** What stands between sentences is nothing but room: it is filled with line breaks. */
    private void addSentences(String articleId, StringBuilder text, List<TextPart> parts) throws IOException {
        try (var rows = tables.open(Table.of(SentenceRow.class))) {
            while (rows.next()) {
                var row = new Cells(rows);
                if (row.get("article_id").equals(articleId)) {
                    int start = Integer.parseInt(row.get("char_start"));
                    text.append("\n".repeat(start - text.length())).append(row.get("text"));
                    var part = Part.valueOf(row.get("part").toUpperCase(Locale.ROOT));
                    parts.add(new TextPart(Span.of(start, text.length()), part));
                }
            }
        }
    }

    private static Optional<PublicationDate> published(Cells row) {
        return row.find("published_not_before").map(first -> {
            var last = LocalDate.parse(row.get("published_not_after"));
            return new PublicationDate(
                    new DateRange(LocalDate.parse(first), last.plusDays(1)),
                    Granularity.valueOf(row.get("published_precision").toUpperCase(Locale.ROOT)),
                    PublishedBasis.valueOf(row.get("published_basis").toUpperCase(Locale.ROOT)));
        });
    }

    /** The cells of the row read last, by column. */
    private record Cells(CsvReader rows) {

        String get(String column) {
            return rows.cell(rows.header().indexOf(column));
        }

        Optional<String> find(String column) {
            return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
        }
    }
}
