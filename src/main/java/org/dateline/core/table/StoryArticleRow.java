package org.dateline.core.table;

import org.dateline.core.model.StoryRelation;

@TableName(value = "story_articles", level = Level.WORLD)
@Doc("Which articles make a story.")
public record StoryArticleRow(
        @Key @References(StoryRow.class) @Doc(value = "The story.", example = "s7a6b5c4d3e2f1009")
        String storyId,

        @Key @References(ArticleRow.class) @Doc(value = "An article that tells it.", example = "a90b1c2d3e4f5a6b7")
        String articleId,

        @Doc(
                value =
                        "How the article belongs to the story: the earliest (original), in the words of an earlier one (copy), in half of them (rewrite), in its own words (report). Originals and reports are the independent texts.",
                example = "original")
        StoryRelation relation,

        @Doc(
                value =
                        "From 0 to 1: of a copy or rewrite the share of three-word sequences in common with the article it is made from; of a report how alike its telling words are to those of the original.",
                example = "1.0")
        Double similarity) {}
