package org.dateline.run.change;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.table.ArticleRow;
import org.dateline.core.table.CountryRow;
import org.dateline.core.table.Level;
import org.dateline.core.table.Table;
import org.dateline.run.gate.CorrectionLines;
import org.dateline.run.readback.ArticleColumn;
import org.dateline.run.readback.CsvReader;
import org.dateline.run.readback.Hashes;
import org.dateline.run.readback.ReleaseTables;

/** Why a row of the release before is gone, as far as the articles tell. */
final class Reasons {

    private static final Table<ArticleRow> ARTICLES = Table.of(ArticleRow.class);
    /** The reason of a row that another one stands for now. */
    static final String MERGED = "another row stands in its place";

    private static final String ARTICLE_ID = "article_id";

    private final Hashes articles = new Hashes();
    private final Hashes texts = new Hashes();
    private final Set<String> corrected = new HashSet<>();

    private Reasons() {}

    /** Knows the articles of the new release and their texts. */
    static Reasons in(ReleaseTables release) throws IOException {
        var reasons = new Reasons();
        try (var rows = release.open(ARTICLES)) {
            int id = rows.header().indexOf(ARTICLE_ID);
            int text = rows.header().indexOf("content_sha256");
            while (rows.next()) {
                reasons.articles.add(rows.hash(id));
                reasons.texts.add(rows.hash(id, text));
            }
        }
        CorrectionLines.of(release).removals().forEach(reasons.corrected::add);
        reasons.articles.sorted();
        reasons.texts.sorted();
        return reasons;
    }

    /** The articles of the release before whose text is another one now. */
    Hashes rewritten(ReleaseTables before) throws IOException {
        var rewritten = new Hashes();
        if (!before.has(ARTICLES)) {
            return rewritten;
        }
        try (var rows = before.open(ARTICLES)) {
            var columns = rows.indexOf(List.of(ARTICLE_ID, "content_sha256"));
            while (columns.length > 0 && rows.next()) {
                if (!texts.contains(rows.hash(columns))) {
                    rewritten.add(rows.hash(columns[0]));
                }
            }
        }
        return rewritten.sorted();
    }

    String of(Table<?> table, CsvReader gone, String key, Hashes rewritten) {
        if (corrected.contains(table.name() + ' ' + key)) {
            return "a researcher says that it is none";
        }
        if (table.level() != Level.ARTICLE) {
            return ofWorld(table);
        }
        var article = Hashes.of(ArticleColumn.of(gone).article(gone));
        if (!articles.contains(article)) {
            return table.equals(ARTICLES) ? "it is no longer in the input" : "its article is no longer in the input";
        }
        return rewritten.contains(article)
                ? "the text of its article has changed"
                : "its article is read differently now";
    }

    private static String ofWorld(Table<?> table) {
        if (table.equals(Table.of(CountryRow.class))) {
            return "it is no longer in the list of countries";
        }
        return table.level() == Level.RUN ? "it was not noticed again" : "no article stands for it any more";
    }
}
