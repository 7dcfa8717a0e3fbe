package org.dateline.io.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.table.EntityRow;
import org.dateline.core.table.EventMentionRow;
import org.jspecify.annotations.Nullable;

/** One article on its page: head, the text with its marks, and beside it the rows that were found in it. */
final class ArticleHtml {

    /** Who reads more than a book on one page? The rest of a longer text is in the table of sentences. */
    private static final int MOST_CHARS = 400_000;

    private final Html html;
    private final Function<String, Optional<EntityRow>> entities;
    private final Function<String, Optional<String>> eventOf;

    /** {@code eventOf} names the event of a report. */
    ArticleHtml(Html html, Function<String, Optional<EntityRow>> entities, Function<String, Optional<String>> eventOf) {
        this.html = html;
        this.entities = entities;
        this.eventOf = eventOf;
    }

    void write(ShownArticle article) {
        html.raw("<article id=\"").text(article.article().articleId()).raw("\">\n<h2 dir=\"auto\">");
        html.text(article.title()).raw("</h2>\n");
        writeHead(article);
        html.raw("<div class=\"both\">\n<div class=\"text\">\n");
        writeText(article);
        html.raw("</div>\n<aside>\n");
        writeEvents(article);
        writeDates(article);
        writeCounts("Names", names(article));
        writeCounts("Countries", countries(article));
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

    private void writeEvents(ShownArticle article) {
        if (article.events().isEmpty()) {
            return;
        }
        html.raw("<h3>Events</h3>\n<table>\n");
        for (var event : article.events()) {
            html.raw("<tr><th><a href=\"#")
                    .text(event.eventMentionId())
                    .raw("\">")
                    .text(event.trigger());
            html.raw("</a></th><td>").text(sides(article, event));
            html.raw("<br/>")
                    .text(ArticleMarks.says(
                            event.eventType(),
                            event.eventMode(),
                            event.eventStatus(),
                            Days.of(event.dateStart(), event.dateEnd()),
                            event.datePrecision(),
                            event.dateBasis(),
                            ArticleMarks.says(event.placeName(), event.iso3c()),
                            said(event.reportedBy()),
                            event.confidence()));
            html.raw("<br/><small>")
                    .text(ArticleMarks.says(
                            event.eventMentionId(),
                            eventOf.apply(event.eventMentionId()).orElse(null),
                            event.ruleId()));
            html.raw("</small></td></tr>\n");
        }
        html.raw("</table>\n");
    }

    private static @Nullable String said(@Nullable String speaker) {
        return speaker == null ? null : "said by " + speaker;
    }

    private static String sides(ShownArticle article, EventMentionRow event) {
        return side(article, event, "actor") + " → " + side(article, event, "recipient");
    }

    private static String side(ShownArticle article, EventMentionRow event, String role) {
        var side = article.participants(event)
                .filter(one -> String.valueOf(one.role()).equals(role))
                .map(one -> one.iso3c() == null ? one.text() : one.text() + " (" + one.iso3c() + ")")
                .collect(Collectors.joining(", "));
        return side.isEmpty() ? "–" : side;
    }

    private void writeDates(ShownArticle article) {
        if (article.dates().isEmpty()) {
            return;
        }
        html.raw("<h3>Dates</h3>\n<table>\n");
        for (var date : article.dates()) {
            html.raw("<tr><th><a href=\"#").text(date.dateId()).raw("\">").text(date.text());
            html.raw("</a></th><td>").text(ArticleMarks.says(date));
            html.raw("<br/><small>")
                    .text(ArticleMarks.says(date.dateId(), date.ruleId()))
                    .raw("</small></td></tr>\n");
        }
        html.raw("</table>\n");
    }

    private record Named(String id, String name, String says) {}

    private List<Named> names(ShownArticle article) {
        return article.names().stream()
                .map(name -> entities.apply(name.entityId())
                        .map(entity -> new Named(
                                entity.entityId(),
                                entity.name(),
                                ArticleMarks.says(entity.entityType(), entity.iso3c())))
                        .orElseGet(() -> new Named(name.entityId(), name.text(), "")))
                .toList();
    }

    private static List<Named> countries(ShownArticle article) {
        return article.countries().stream()
                .map(country ->
                        new Named("", country.iso3c(), ArticleMarks.says(country.mentionKind(), country.placeName())))
                .toList();
    }

    private void writeCounts(String head, List<Named> all) {
        if (all.isEmpty()) {
            return;
        }
        var counts = new LinkedHashMap<Named, Integer>();
        all.forEach(one -> counts.merge(one, 1, Integer::sum));
        html.raw("<h3>").raw(head).raw("</h3>\n<table>\n");
        counts.forEach((one, count) -> {
            html.raw("<tr><th dir=\"auto\">").text(one.name()).raw("</th><td>").text(one.says());
            html.raw(count == 1 ? "" : " × " + count);
            html.raw(one.id().isEmpty() ? "" : "<br/><small>").text(one.id());
            html.raw(one.id().isEmpty() ? "" : "</small>").raw("</td></tr>\n");
        });
        html.raw("</table>\n");
    }
}
