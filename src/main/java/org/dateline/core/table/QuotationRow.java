package org.dateline.core.table;

import org.jspecify.annotations.Nullable;

@TableName(value = "quotations", level = Level.ARTICLE)
@Doc("One quotation in an article.")
public record QuotationRow(
        @Key
        @Doc(
                value = "Identity of the quotation: letter q, the article, its first char.",
                example = "q90b1c2d3e4f5a6b7-00000041")
        String quotationId,

        @References(ArticleRow.class) @Doc(value = "The article.", example = "a90b1c2d3e4f5a6b7")
        String articleId,

        @Doc(value = "The sentence it stands in, counted from 1 within the article.", example = "3")
        Integer sentenceNo,

        @Doc(
                value =
                        "First char of the quotation, without its marks in the article's text, counted in UTF-16 units from 0.",
                example = "41")
        Integer charStart,

        @Doc(
                value =
                        "The char after the last one of the quotation, without its marks; text.substring(char_start, char_end) is what is quoted.",
                example = "52")
        Integer charEnd,

        @Doc(value = "The words as they stand in the article.", example = "a new beginning")
        String text,

        @Doc(value = "Whether the words stand between quotation marks.", example = "true")
        Boolean isDirect,

        @Doc(value = "Who says it, in the words of the article.", example = "Omamo") @Nullable @Correctable
        String speaker,

        @References(EntityRow.class) @Doc(value = "The entity that says it.", example = "e1f2e3d4c5b6a7980") @Nullable
        String speakerEntityId,

        @Doc(value = "The verb of saying.", example = "said") @Nullable
        String verb) {}
