package org.dateline.core.model;

import java.util.List;

/** All that one article says, taken by itself: every list in reading order. The value that the extraction store keeps. */
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
    }
}
