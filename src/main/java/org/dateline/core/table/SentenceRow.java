package org.dateline.core.table;

import org.dateline.core.model.Part;

@TableName(value = "sentences", level = Level.ARTICLE)
@Doc("One sentence of an article, with the part of the article it belongs to.")
public record SentenceRow(
        @Key @References(ArticleRow.class) @Doc(value = "The article.", example = "a90b1c2d3e4f5a6b7")
        String articleId,

        @Key @Doc(value = "Number of the sentence within the article, from 1 in reading order.", example = "3")
        Integer sentenceNo,

        @Doc(
                value = "First char of the sentence in the article's text, counted in UTF-16 units from 0.",
                example = "41")
        Integer charStart,

        @Doc(
                value =
                        "The char after the last one of the sentence; text.substring(char_start, char_end) is what is quoted.",
                example = "52")
        Integer charEnd,

        @Doc(
                value =
                        "The part of the article; facts are never taken from furniture (menus, advertising, lists of other headlines).",
                example = "body")
        Part part,

        @Doc(
                value = "The sentence as it stands in the article.",
                example = "The two ministers met in Nairobi last month.")
        String text) {}
