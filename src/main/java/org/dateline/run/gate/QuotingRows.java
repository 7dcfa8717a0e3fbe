package org.dateline.run.gate;

import java.io.Closeable;
import java.io.IOException;
import org.dateline.core.table.Table;
import org.dateline.run.readback.ArticleColumn;
import org.dateline.run.readback.ArticleText;
import org.dateline.run.readback.CsvReader;
import org.dateline.run.readback.NumberCells;
import org.dateline.run.readback.ReleaseTables;

/** The rows of a table that quotes articles, read as far as the article that is being checked. */
final class QuotingRows implements Closeable {

    private final Table<?> table;
    private final CsvReader rows;
    private final Findings findings;
    private final ArticleColumn columns;
    private final int sentenceNo;
    private final int start;
    private final int end;
    private final int text;
    private final int trigger;
    private boolean more;

    private QuotingRows(Table<?> table, CsvReader rows, Findings findings) {
        this.table = table;
        this.rows = rows;
        this.findings = findings;
        columns = ArticleColumn.of(rows);
        sentenceNo = rows.header().indexOf("sentence_no");
        start = rows.header().indexOf("char_start");
        end = rows.header().indexOf("char_end");
        text = rows.header().indexOf("text");
        trigger = rows.header().indexOf("trigger");
    }

    static QuotingRows open(Table<?> table, ReleaseTables tables, Findings findings) throws IOException {
        var quoting = new QuotingRows(table, tables.open(table), findings);
        quoting.more = quoting.rows.next();
        return quoting;
    }

    /** Checks the rows of this article. */
    void check(ArticleText said) throws IOException {
        while (more && columns.article(rows).equals(said.articleId())) {
            if (!isTrue(said)) {
                findings.broken(
                        Promise.QUOTES,
                        () -> rows.place(table) + ": '" + rows.cell(quoted()) + "' does not stand at char "
                                + rows.cell(start) + " of " + said.articleId());
            }
            more = rows.next();
        }
    }

    /** Rows that are left have no article, or stand in another order than the articles. */
    void checkLeft() {
        if (more) {
            findings.broken(
                    Promise.QUOTES,
                    () -> rows.place(table) + " and all that follow: " + columns.article(rows)
                            + " has no sentences or stands in another order there");
        }
    }

    private boolean isTrue(ArticleText said) {
        int from = NumberCells.of(rows.cell(start));
        int length = NumberCells.of(rows.cell(end)) - from;
        if (sentenceNo >= 0 && !said.isIn(NumberCells.of(rows.cell(sentenceNo)), from)) {
            return false;
        }
        if (trigger >= 0) {
            return said.says(columns.trigger(rows), rows.cell(trigger));
        }
        var words = rows.text(text, length);
        return words.length() == length && said.says(from, words);
    }

    private int quoted() {
        return trigger >= 0 ? trigger : text;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
