package org.dateline.run.readback;

/** From which article a row comes: it says so itself, or the id of its event mention does. */
public final class ArticleColumn {

    private final int articleId;
    private final int mentionId;

    private ArticleColumn(int articleId, int mentionId) {
        this.articleId = articleId;
        this.mentionId = mentionId;
    }

    public static ArticleColumn of(CsvReader rows) {
        return new ArticleColumn(
                rows.header().indexOf("article_id"), rows.header().indexOf("event_mention_id"));
    }

    public String article(CsvReader row) {
        if (articleId >= 0) {
            return row.cell(articleId);
        }
        var id = row.cell(mentionId);
        int end = id.indexOf('-');
        return end > 0 ? 'a' + id.substring(1, end) : id;
    }

    /** The place of the trigger, which the id of an event mention holds. */
    public int trigger(CsvReader row) {
        var id = row.cell(mentionId);
        return NumberCells.of(id.substring(id.indexOf('-') + 1));
    }
}
