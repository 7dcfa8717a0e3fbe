package org.dateline.core.model;

/** An article's place in a story; {@code similarity} to the original from 0 to 1. */
public record StoryArticle(ArticleId articleId, StoryRelation relation, double similarity) {}
