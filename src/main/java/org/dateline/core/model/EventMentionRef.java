package org.dateline.core.model;

/** An event mention by its article and the first char of its trigger; names one row of {@code event_mentions}. */
public record EventMentionRef(ArticleId articleId, int triggerStart) implements Comparable<EventMentionRef> {

    @Override
    public int compareTo(EventMentionRef other) {
        var byArticle = articleId.compareTo(other.articleId);
        return byArticle != 0 ? byArticle : Integer.compare(triggerStart, other.triggerStart);
    }
}
