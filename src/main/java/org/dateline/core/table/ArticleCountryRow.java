package org.dateline.core.table;

@TableName(value = "article_countries", level = Level.ARTICLE)
@Doc("One country of one article, with its weight there.")
public record ArticleCountryRow(
        @Key @References(ArticleRow.class) @Doc(value = "The article.", example = "a90b1c2d3e4f5a6b7")
        String articleId,

        @Key @References(CountryRow.class) @Doc(value = "The country.", example = "KEN")
        String iso3c,

        @Doc(value = "How often the article mentions it.", example = "7")
        Integer mentionCount,

        @Doc(
                value =
                        "Its share of the weight of all countries of the article: of its mentions, where one in the title counts three times and one in the first body sentence twice, a demonym three quarters and a landmark half, and of the events it takes part in; sums to 1.",
                example = "0.6429")
        Double salience,

        @Doc(
                value =
                        "Whether the article is about this country: every one with a salience of a seventh (0.143) or more, and every one that the title names with 0.1 or more; if there is none, the weightiest one that the title names.",
                example = "true")
        Boolean isFocus) {}
