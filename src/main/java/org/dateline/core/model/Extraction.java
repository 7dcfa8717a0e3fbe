package org.dateline.core.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that one article says, taken by itself: every list in reading order, and no two mentions of a kind begin at the same char. The value that the extraction store keeps. */
public record Extraction(
        Article article,
        List<SentenceSpan> sentences,
        List<TimeMention> times,
        List<CountryMention> countries,
        List<ArticleEntity> entities,
        List<EntityMention> entityMentions,
        List<EventMention> events,
        List<Quotation> quotations,
        List<Notice> notices) {

    public Extraction {
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
        countries = List.copyOf(countries);
        entities = List.copyOf(entities);
        entityMentions = List.copyOf(entityMentions);
        events = List.copyOf(events);
        quotations = List.copyOf(quotations);
        notices = List.copyOf(notices);
        checkStarts(times.stream().map(TimeMention::span));
        checkStarts(countries.stream().map(CountryMention::span));
        checkStarts(entityMentions.stream().map(EntityMention::span));
        checkStarts(events.stream().map(EventMention::trigger));
        checkStarts(quotations.stream().map(Quotation::span));
    }

    /** The same without these reports of events. */
    public Extraction without(Set<EventMentionRef> reports) {
        if (reports.isEmpty()) {
            return this;
        }
        var left = events.stream()
                .filter(event -> !reports.contains(
                        new EventMentionRef(article.id(), event.trigger().start())))
                .toList();
        return left.size() == events.size()
                ? this
                : new Extraction(
                        article, sentences, times, countries, entities, entityMentions, left, quotations, notices);
    }

    /** A mention is named by where it begins, so two of a kind never begin together. */
    private static void checkStarts(Stream<Span> spans) {
        var starts = new HashSet<Integer>();
        spans.forEach(span -> {
            if (!starts.add(span.start())) {
                throw new IllegalArgumentException("two mentions of a kind begin at " + span.start());
            }
        });
    }
}
