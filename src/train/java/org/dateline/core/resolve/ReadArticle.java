package org.dateline.core.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.article.Cleaner;
import org.dateline.core.model.Article;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.SourceDocument;
import org.dateline.core.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article that somebody has read, and which words of it tell which happening; {@code group} keeps apart what must not be compared. */
record ReadArticle(Article article, String group, List<Mention> mentions) {

    /** Words that tell a happening; {@code days} are those on which it was, if the reader could say. */
    record Mention(Span span, String happening, Optional<String> first, Optional<String> last) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<ReadArticle> all(Path file, Cleaner cleaner) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank())
                    .map(line -> of(JSON.readTree(line), cleaner))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ReadArticle of(JsonNode line, Cleaner cleaner) {
        var id = text(line, "id").or(() -> text(line, "doc_id")).orElseThrow();
        var source = line.has("source") ? line.get("source") : line;
        var document = new SourceDocument(
                id,
                1,
                id,
                source.get("text").asString(),
                org.dateline.core.model.Markup.NONE,
                text(source, "title").filter(title -> line.has("source")),
                Optional.empty(),
                text(line, "publisher"),
                Optional.empty(),
                Optional.empty(),
                text(line, "date")
                        .or(() -> text(line, "published_on"))
                        .or(() -> text(line, "dct"))
                        .map(day -> List.of(new DateClaim(day.substring(0, 10), PublishedBasis.METADATA)))
                        .orElse(List.of()));
        var article = cleaner.clean(document).article().orElseThrow();
        var mentions = new ArrayList<Mention>();
        if (line.has("happenings")) {
            line.get("happenings").forEach(happening -> addHappening(mentions, happening, article.text(), id));
        } else {
            line.get("events").forEach(event -> mentions.add(event(event, article.text(), id)));
        }
        return new ReadArticle(article, text(line, "topic").orElse(id), mentions);
    }

    private static void addHappening(List<Mention> mentions, JsonNode happening, String text, String id) {
        happening
                .get("mentions")
                .forEach(mention -> mentions.add(new Mention(
                        span(mention, text),
                        id + '#' + happening.get("no").asString(),
                        text(happening, "date_start"),
                        text(happening, "date_end"))));
    }

    private static Mention event(JsonNode event, String text, String id) {
        var span = span(event, text);
        return new Mention(
                span, text(event, "chain").orElse(id + '#' + span.start()), text(event, "earliest"), text(event, "latest"));
    }

    private static Span span(JsonNode mention, String text) {
        int start = text.offsetByCodePoints(0, mention.get("start").asInt());
        return Span.of(start, text.offsetByCodePoints(start, mention.get("end").asInt() - mention.get("start").asInt()));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull()).map(JsonNode::asString);
    }
}
