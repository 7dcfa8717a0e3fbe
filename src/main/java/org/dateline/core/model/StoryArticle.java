package org.dateline.core.model;

/** An article's place in a story; {@code similarity} from 0 to 1, of a copy or rewrite to the article it is made from, else to the original. */
public record StoryArticle(ArticleId articleId, StoryRelation relation, double similarity) {}
