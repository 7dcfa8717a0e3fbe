package org.dateline.run.gate;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.table.CountryMentionRow;
import org.dateline.core.table.DateRow;
import org.dateline.core.table.EntityMentionRow;
import org.dateline.core.table.EventCountRow;
import org.dateline.core.table.EventMentionRow;
import org.dateline.core.table.EventParticipantRow;
import org.dateline.core.table.QuotationRow;
import org.dateline.core.table.SentenceRow;
import org.dateline.core.table.Table;
import org.dateline.run.readback.ArticleText;
import org.dateline.run.readback.CsvReader;
import org.dateline.run.readback.NumberCells;
import org.dateline.run.readback.ReleaseTables;

/**
 * Checks that what rows quote stands in the sentences of their article, at the place they give. Goes through all tables
 * side by side, article by article, for all have their articles in the same order; one article is in memory at a time.
 */
final class QuoteCheck implements Closeable {

    private static final Table<SentenceRow> SENTENCES = Table.of(SentenceRow.class);
    private static final List<Table<?>> QUOTING = List.of(
            Table.of(DateRow.class),
            Table.of(CountryMentionRow.class),
            Table.of(EntityMentionRow.class),
            Table.of(EventMentionRow.class),
            Table.of(EventParticipantRow.class),
            Table.of(EventCountRow.class),
            Table.of(QuotationRow.class));

    private final Findings findings;
    private final CsvReader sentences;
    private final List<QuotingRows> quoting = new ArrayList<>();

    private QuoteCheck(ReleaseTables tables, Findings findings) throws IOException {
        this.findings = findings;
        sentences = tables.open(SENTENCES);
        for (var table : QUOTING) {
            quoting.add(QuotingRows.open(table, tables, findings));
        }
    }

    /** Needs tables whose columns are right. */
    static void run(ReleaseTables tables, Findings findings) throws IOException {
        try (var check = new QuoteCheck(tables, findings)) {
            check.run();
        }
    }

    private void run() throws IOException {
        int article = column("article_id");
        boolean more = sentences.next();
        while (more) {
            var text = new ArticleText(sentences.cell(article));
            while (more && sentences.cell(article).equals(text.articleId())) {
                add(text);
                more = sentences.next();
            }
            for (var rows : quoting) {
                rows.check(text);
            }
        }
        quoting.forEach(QuotingRows::checkLeft);
    }

    private void add(ArticleText text) {
        int start = NumberCells.of(sentences.cell(column("char_start")));
        int end = NumberCells.of(sentences.cell(column("char_end")));
        var words = sentences.text(column("text"), end - start);
        if (words.length() != end - start) {
            findings.broken(
                    Promise.QUOTES,
                    () -> sentences.place(SENTENCES) + ": the text has " + words.length() + " chars, not "
                            + (end - start));
        }
        text.add(NumberCells.of(sentences.cell(column("sentence_no"))), start, words);
    }

    private int column(String name) {
        return sentences.header().indexOf(name);
    }

    @Override
    public void close() throws IOException {
        sentences.close();
        for (var rows : quoting) {
            rows.close();
        }
    }
}
