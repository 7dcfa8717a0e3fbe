package org.dateline.core.table;

import java.time.LocalDate;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.DateStatus;
import org.dateline.core.model.TimexType;
import org.jspecify.annotations.Nullable;

@TableName(value = "dates", level = Level.ARTICLE)
@Doc("One time expression in an article and what it means.")
public record DateRow(
        @Key
        @Doc(
                value = "Identity of the time expression: letter d, the article, its first char.",
                example = "d90b1c2d3e4f5a6b7-00000041")
        String dateId,

        @References(ArticleRow.class) @Doc(value = "The article.", example = "a90b1c2d3e4f5a6b7")
        String articleId,

        @Doc(value = "The sentence it stands in, counted from 1 within the article.", example = "3")
        Integer sentenceNo,

        @Doc(
                value = "First char of the expression in the article's text, counted in UTF-16 units from 0.",
                example = "41")
        Integer charStart,

        @Doc(
                value =
                        "The char after the last one of the expression; text.substring(char_start, char_end) is what is quoted.",
                example = "52")
        Integer charEnd,

        @Doc(value = "The expression as it stands in the article.", example = "last month")
        String text,

        @Doc(value = "The kind of expression in TIMEX3.", example = "DATE")
        TimexType timexType,

        @Doc(value = "The value in TIMEX3; X where the text leaves something open.", example = "2021-03")
        String timexValue,

        @Doc(value = "The value in the Extended Date/Time Format of ISO 8601-2.", example = "2021-03") @Nullable
        String dateEdtf,

        @Doc(
                value = "First day of the time that is meant; empty if calendar days are not certain.",
                example = "2021-03-01")
        @Nullable
        @Correctable
        LocalDate dateStart,

        @Doc(value = "Last day of the time that is meant, included.", example = "2021-03-31") @Nullable
        LocalDate dateEnd,

        @Doc(value = "How precise the date is.", example = "month") @Nullable
        Granularity datePrecision,

        @Doc(
                value =
                        "What the date was resolved against: itself, the publication date, a date named earlier in the text, a known event, or a correction by hand.",
                example = "publication")
        @Nullable
        DateBasis dateBasis,

        @Doc(
                value = "The words of the article that a relative expression is counted from.",
                example = "the January talks")
        @Nullable
        String anchorText,

        @Doc(
                value =
                        "Last day of the range that this date opens with the date after it, as “3” does in “3–5 May”; events take the whole range.",
                example = "2021-05-05")
        @Nullable
        LocalDate rangeEnd,

        @Doc(
                value = "How far the expression could be resolved; only resolved ones have date_start and date_end.",
                example = "resolved")
        DateStatus dateStatus,

        @Doc(value = "The rule or lexicon entry that found it.", example = "time.month.last")
        String ruleId) {}
