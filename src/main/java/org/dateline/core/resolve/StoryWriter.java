package org.dateline.core.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    static Story story(StoryGroup group) {
        var articles = group.versions().stream()
                .flatMap(version -> version.articles().stream())
                .toList();
        return new Story(
                StoryId.from(group.original().articleId().toString()),
                group.original().title(),
                places(group),
                (int) articles.stream()
                        .flatMap(article -> article.publisher().stream())
                        .distinct()
                        .count(),
                articles.stream()
                        .flatMap(article -> article.publishedOn().stream())
                        .min(Comparator.naturalOrder()));
    }

    private static List<StoryArticle> places(StoryGroup group) {
        return group.versions().stream()
                .flatMap(version -> Stream.concat(
                        Stream.of(first(group, version)),
                        version.articles().stream().skip(1).map(article -> reprint(version.first(), article))))
                .toList();
    }

    private static StoryArticle first(StoryGroup group, StoryGroup.Version version) {
        var article = version.first();
        var relation = article == group.original() ? StoryRelation.ORIGINAL : StoryRelation.REPORT;
        return new StoryArticle(article.articleId(), relation, version.likeness());
    }

    private static StoryArticle reprint(Fingerprint first, Fingerprint article) {
        double similarity = Reprints.similarity(first, article);
        var relation = similarity >= Reprints.COPY ? StoryRelation.COPY : StoryRelation.REWRITE;
        return new StoryArticle(article.articleId(), relation, similarity);
    }
}
