package org.dateline.io.output;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.table.EntityRow;

/** One article on its page: head, the text with its marks, and beside it the rows that were found in it. */
final class ArticleHtml {

    /** Who reads more than a book on one page? The rest of a longer text is in the table of sentences. */
    private static final int MOST_CHARS = 400_000;

    private final HtmlWriter html;
    private final Function<String, Optional<EntityRow>> entities;
    private final FindingsHtml findings;

    ArticleHtml(HtmlWriter html, Function<String, Optional<EntityRow>> entities, FindingsHtml findings) {
        this.html = html;
        this.entities = entities;
        this.findings = findings;
    }

    void write(ShownArticle article) {
        html.raw("<article id=\"").text(article.article().articleId()).raw("\">\n<h2 dir=\"auto\">");
        html.text(article.title()).raw("</h2>\n");
        writeHead(article);
        html.raw("<div class=\"both\">\n<div class=\"text\">\n");
        writeText(article);
        html.raw("</div>\n<aside>\n");
        findings.write(article);
        html.raw("</aside>\n</div>\n</article>\n");
    }

    private void writeHead(ShownArticle shown) {
        var article = shown.article();
        html.raw("<p class=\"head\">")
                .text(ArticleMarks.says(
                        article.publishedOn(),
                        article.publisher(),
                        article.author(),
                        article.sourcePath() + " record " + article.recordNo(),
                        article.articleId()));
        var url = article.url();
        if (url != null) {
            writeUrl(url);
        }
        html.raw("</p>\n");
    }

    /** A link only if it is one of the web: an article may give any address as its own. */
    private void writeUrl(String url) {
        var scheme = url.toLowerCase(Locale.ROOT);
        boolean isWeb = scheme.startsWith("https://") || scheme.startsWith("http://");
        html.raw(" · ")
                .raw(isWeb ? "<a rel=\"noreferrer\" href=\"" : "<span title=\"")
                .text(url)
                .raw("\">");
        html.text(url).raw(isWeb ? "</a>" : "</span>");
    }

    private void writeText(ShownArticle article) {
        var marks = new MarksOfSentences(new ArticleMarks(entities).of(article));
        var text = new MarkedText(html);
        int last = -2;
        for (var sentence : article.sentences()) {
            if (sentence.charStart() > MOST_CHARS) {
                html.raw("</p>\n<p class=\"head\">The rest of this long text is in csv/sentences.csv.");
                break;
            }
            if (sentence.charStart() > last + 1) {
                html.raw(last < 0 ? "" : "</p>\n")
                        .raw("<p dir=\"auto\" class=\"")
                        .raw(String.valueOf(sentence.part()))
                        .raw("\">");
            } else {
                html.raw(sentence.charStart() > last ? " " : "");
            }
            html.raw("<span>");
            text.write(sentence.text(), sentence.charStart(), marks.of(sentence.charStart(), sentence.charEnd()));
            html.raw("</span>");
            last = sentence.charEnd();
        }
        html.raw(article.sentences().isEmpty() ? "" : "</p>\n");
    }
}
