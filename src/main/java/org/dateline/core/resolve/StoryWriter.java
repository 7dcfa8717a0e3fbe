package org.dateline.core.resolve;

import java.util.Comparator;
import java.util.List;
import org.dateline.core.model.Story;
import org.dateline.core.model.StoryArticle;
import org.dateline.core.model.StoryId;
import org.dateline.core.model.StoryRelation;

/**
 * Writes down a group of articles as a story. The id comes from the original's id: the earliest article, and of those of
 * one day the one with the smallest id, so that a story keeps its id when later articles join it.
 */
final class StoryWriter {

    private StoryWriter() {}

    static Story story(List<Fingerprint> articles) {
        var original = articles.get(0);
        return new Story(
                StoryId.from(original.articleId().toString()),
                original.title(),
                articles.stream().map(article -> place(original, article)).toList(),
                (int) articles.stream()
                        .flatMap(article -> article.publisher().stream())
                        .distinct()
                        .count(),
                articles.stream()
                        .flatMap(article -> article.publishedOn().stream())
                        .min(Comparator.naturalOrder()));
    }

    private static StoryArticle place(Fingerprint original, Fingerprint article) {
        if (article == original) {
            return new StoryArticle(article.articleId(), StoryRelation.ORIGINAL, 1);
        }
        double similarity = StoryFinder.similarity(original, article);
        var relation = similarity >= StoryFinder.COPY ? StoryRelation.COPY : StoryRelation.REWRITE;
        return new StoryArticle(article.articleId(), relation, similarity);
    }
}
