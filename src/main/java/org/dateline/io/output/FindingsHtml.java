package org.dateline.io.output;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.table.EntityMentionRow;
import org.dateline.core.table.EntityRow;
import org.jspecify.annotations.Nullable;

/** What was found in an article, as it stands beside its text: each row with its cells, its id, and a link to its words. */
final class FindingsHtml {

    private static final int SOME_CHARS = 40;

    private final HtmlWriter html;
    private final EvidenceLinks links;
    private final Function<String, Optional<EntityRow>> entities;
    private final Function<String, Optional<String>> eventOf;

    /** {@code eventOf} names the event of a report. */
    FindingsHtml(
            HtmlWriter html,
            EvidenceLinks links,
            Function<String, Optional<EntityRow>> entities,
            Function<String, Optional<String>> eventOf) {
        this.html = html;
        this.links = links;
        this.entities = entities;
        this.eventOf = eventOf;
    }

    void write(ShownArticle article) {
        writeEvents(article);
        writeDates(article);
        writeCounts("Names", names(article));
        writeCounts("Countries", countries(article));
        writeQuotations(article);
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
            html.raw("</a></th><td>").text(article.sides(event));
            html.raw("<br/>")
                    .text(ArticleMarks.says(
                            event.eventType(),
                            event.eventMode(),
                            event.eventStatus(),
                            ShownDays.of(event.dateStart(), event.dateEnd()),
                            event.datePrecision(),
                            event.dateBasis(),
                            ArticleMarks.says(event.placeName(), event.iso3c()),
                            article.counts(event),
                            said(event.reportedBy()),
                            event.confidence()));
            html.raw("<br/><small>")
                    .text(ArticleMarks.says(
                            event.eventMentionId(),
                            eventOf.apply(event.eventMentionId()).orElse(null),
                            event.ruleId()));
            html.raw("</small>");
            writeOthers(event.eventMentionId());
            html.raw("</td></tr>\n");
        }
        html.raw("</table>\n");
    }

    /** Where else the same event is told: in the same article or on which page. */
    private void writeOthers(String mentionId) {
        var others = links.alsoTold(mentionId);
        var article = mentionId.substring(0, mentionId.indexOf('-') + 1);
        for (int i = 0; i < others.size(); i++) {
            var link = others.get(i);
            boolean isHere = link.anchor().startsWith(article);
            html.raw(i == 0 ? "<br/><small>told also " : ", ").raw("<a href=\"").text(link.toString());
            html.raw(isHere ? "\">in this article" : "\">on page ")
                    .text(isHere ? "" : link.page().replaceAll("^0+|\\.html$", ""))
                    .raw("</a>");
        }
        html.raw(others.isEmpty() ? "" : "</small>");
    }

    private static @Nullable String said(@Nullable String speaker) {
        return speaker == null ? null : "said by " + speaker;
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

    /** Something that is named, and where for the first time. */
    private record Naming(Named named, String anchor) {}

    private List<Naming> names(ShownArticle article) {
        return article.names().stream()
                .map(name -> new Naming(named(name), name.mentionId()))
                .toList();
    }

    private Named named(EntityMentionRow name) {
        return entities.apply(name.entityId())
                .map(entity -> new Named(
                        entity.entityId(), entity.name(), ArticleMarks.says(entity.entityType(), entity.iso3c())))
                .orElseGet(() -> new Named(name.entityId(), name.text(), ""));
    }

    private static List<Naming> countries(ShownArticle article) {
        return article.countries().stream()
                .map(country -> new Naming(
                        new Named("", country.iso3c(), ArticleMarks.says(country.mentionKind(), country.placeName())),
                        country.mentionId()))
                .toList();
    }

    private void writeCounts(String head, List<Naming> all) {
        if (all.isEmpty()) {
            return;
        }
        var counts = new LinkedHashMap<Named, Integer>();
        var anchors = new HashMap<Named, String>();
        for (var one : all) {
            counts.merge(one.named(), 1, Integer::sum);
            anchors.putIfAbsent(one.named(), one.anchor());
        }
        html.raw("<h3>").raw(head).raw("</h3>\n<table>\n");
        counts.forEach((one, count) -> {
            html.raw("<tr><th dir=\"auto\"><a href=\"#")
                    .text(anchors.getOrDefault(one, ""))
                    .raw("\">")
                    .text(one.name());
            html.raw("</a></th><td>").text(one.says()).raw(count == 1 ? "" : " × " + count);
            html.raw(one.id().isEmpty() ? "" : "<br/><small>").text(one.id());
            html.raw(one.id().isEmpty() ? "" : "</small>").raw("</td></tr>\n");
        });
        html.raw("</table>\n");
    }

    private void writeQuotations(ShownArticle article) {
        if (article.quotations().isEmpty()) {
            return;
        }
        html.raw("<h3>Quotations</h3>\n<table>\n");
        for (var words : article.quotations()) {
            html.raw("<tr><th dir=\"auto\"><a href=\"#")
                    .text(words.quotationId())
                    .raw("\">")
                    .text(beginning(words.text()));
            html.raw("</a></th><td>")
                    .text(ArticleMarks.says(words.speaker(), words.verb(), words.isDirect() ? "direct" : "indirect"));
            html.raw("<br/><small>")
                    .text(ArticleMarks.says(words.quotationId(), words.speakerEntityId()))
                    .raw("</small></td></tr>\n");
        }
        html.raw("</table>\n");
    }

    private static String beginning(String text) {
        int end = text.length() <= SOME_CHARS ? -1 : text.lastIndexOf(' ', SOME_CHARS);
        return end <= 0 ? text.substring(0, Math.min(text.length(), 2 * SOME_CHARS)) : text.substring(0, end) + " …";
    }
}
