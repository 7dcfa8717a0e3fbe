package org.dateline.core.table;

import org.dateline.core.model.MentionKind;
import org.jspecify.annotations.Nullable;

@TableName(value = "country_mentions", level = Level.ARTICLE)
@Doc("One place in an article that points at a country.")
public record CountryMentionRow(
        @Key
        @Doc(
                value = "Identity of the mention: letter c, the article, its first char.",
                example = "c90b1c2d3e4f5a6b7-00000041")
        String mentionId,

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

        @Doc(value = "The words as they stand in the article.", example = "Kenyan")
        String text,

        @References(CountryRow.class) @Doc(value = "The country that is meant.", example = "KEN") @Correctable
        String iso3c,

        @Doc(value = "How the text points at the country.", example = "demonym")
        MentionKind mentionKind,

        @Doc(value = "Standard name of the capital or other place that is named.", example = "Nairobi") @Nullable
        String placeName,

        @Doc(value = "How sure the country is, from 0 to 1.", example = "0.95")
        Double confidence,

        @Doc(value = "The rule or lexicon entry that found it.", example = "place.demonym")
        String ruleId) {}
