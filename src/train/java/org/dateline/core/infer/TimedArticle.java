package org.dateline.core.infer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.Markup;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.SourceDocument;
import org.dateline.core.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article in which people have marked events and the days between which each was. */
record TimedArticle(String id, String text, Optional<String> published, Map<Span, DateRange> days) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static TimedArticle of(String line) {
        var node = JSON.readTree(line);
        var text = node.get("text").asString();
        var days = new TreeMap<Span, DateRange>();
        for (var event : node.get("events")) {
            var first = day(event, "earliest");
            var last = day(event, "latest");
            if (first.isPresent() && last.isPresent()) {
                int start = text.offsetByCodePoints(0, event.get("start").asInt());
                int end = text.offsetByCodePoints(0, event.get("end").asInt());
                days.put(Span.of(start, end), DateRange.closed(first.get(), last.get()));
            }
        }
        return new TimedArticle(node.get("doc_id").asString(), text, text(node, "dct"), days);
    }

    private static Optional<LocalDate> day(JsonNode event, String name) {
        return text(event, name).map(LocalDate::parse);
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull()).map(JsonNode::asString);
    }

    SourceDocument document() {
        var none = Optional.<String>empty();
        return new SourceDocument(
                id,
                1,
                id,
                text,
                Markup.NONE,
                none,
                none,
                none,
                none,
                none,
                published.map(day -> List.of(new DateClaim(day.substring(0, 10), PublishedBasis.METADATA))).orElse(List.of()));
    }

    List<Span> spans() {
        return List.copyOf(days.keySet());
    }

    int number() {
        return Math.floorMod(id.hashCode(), 1000);
    }

    boolean isRight(Span trigger, DateRange range) {
        var gold = days.get(trigger);
        return TrainInference.isRight(range, gold.start(), gold.last());
    }
}
