package org.dateline.core.table;

import org.dateline.core.model.MentionForm;
import org.jspecify.annotations.Nullable;

@TableName(value = "entity_mentions", level = Level.ARTICLE)
@Doc("One naming of a person, organisation or place in an article.")
public record EntityMentionRow(
        @Key
        @Doc(
                value = "Identity of the mention: letter m, the article, its first char.",
                example = "m90b1c2d3e4f5a6b7-00000041")
        String mentionId,

        @References(EntityRow.class) @Doc(value = "Who or what is named.", example = "e1f2e3d4c5b6a7980")
        String entityId,

        @References(ArticleRow.class) @Doc(value = "The article.", example = "a90b1c2d3e4f5a6b7")
        String articleId,

        @Doc(value = "The sentence it stands in, counted from 1 within the article.", example = "3")
        Integer sentenceNo,

        @Doc(value = "First char of the mention in the article's text, counted in UTF-16 units from 0.", example = "41")
        Integer charStart,

        @Doc(
                value =
                        "The char after the last one of the mention; text.substring(char_start, char_end) is what is quoted.",
                example = "52")
        Integer charEnd,

        @Doc(value = "The words as they stand in the article.", example = "Omamo")
        String text,

        @Doc(value = "In which form the name is given.", example = "short")
        MentionForm mentionForm,

        @Doc(value = "The title beside the name.", example = "foreign minister") @Nullable @Correctable
        String roleTitle,

        @Doc(value = "The rule or lexicon entry that found it.", example = "entity.person.title")
        String ruleId) {}
