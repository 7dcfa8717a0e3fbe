package org.dateline.core.table;

import java.time.LocalDate;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.Correction;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.PloverType;
import org.jspecify.annotations.Nullable;

@TableName(value = "event_mentions", level = Level.ARTICLE)
@Correctable({Correction.NOT_AN_EVENT})
@Doc("One report of an event in one clause of an article.")
public record EventMentionRow(
        @Key
        @Doc(
                value = "Identity of the report: letter v, the article, the first char of the trigger.",
                example = "v90b1c2d3e4f5a6b7-00000058")
        String eventMentionId,

        @References(ArticleRow.class) @Doc(value = "The article.", example = "a90b1c2d3e4f5a6b7")
        String articleId,

        @Doc(value = "The sentence it stands in, counted from 1 within the article.", example = "3")
        Integer sentenceNo,

        @Doc(value = "First char of the clause in the article's text, counted in UTF-16 units from 0.", example = "41")
        Integer charStart,

        @Doc(
                value =
                        "The char after the last one of the clause; text.substring(char_start, char_end) is what is quoted.",
                example = "52")
        Integer charEnd,

        @Doc(value = "The words that tell the event.", example = "met")
        String trigger,

        @Doc(value = "The event type of PLOVER.", example = "CONSULT") @Correctable
        PloverType eventType,

        @Doc(value = "The mode of PLOVER that makes the type more precise.", example = "visit") @Nullable @Correctable
        String eventMode,

        @Doc(
                value = "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.",
                example = "1")
        Integer quadClass,

        @Doc(
                value =
                        "The root of CAMEO that comes nearest to type and mode, from 03 to 20, to compare with CAMEO data.",
                example = "04")
        String cameoRoot,

        @Doc(value = "Conflict to cooperation on the PLOVER scale, from -10 to 10.", example = "2.5")
        Double ploverScore,

        @Doc(value = "Whether the event has happened, as the text tells it.", example = "occurred") @Correctable
        EventStatus eventStatus,

        @Doc(
                value = "Who says so, in the words of the article, if it is not the article itself.",
                example = "the ministry")
        @Nullable
        @Correctable
        String reportedBy,

        @References(EntityRow.class) @Doc(value = "The entity that says so.", example = "e1f2e3d4c5b6a7980") @Nullable
        String reportedByEntityId,

        @Doc(value = "Whether the report stands inside a direct quotation.", example = "false")
        Boolean isQuoted,

        @References(DateRow.class)
        @Doc(value = "The time expression that dates the event.", example = "d90b1c2d3e4f5a6b7-00000041")
        @Nullable
        @Correctable
        String dateId,

        @Doc(
                value = "First day of the event as this clause dates it; empty if calendar days are not certain.",
                example = "2021-03-01")
        @Nullable
        @Correctable
        LocalDate dateStart,

        @Doc(value = "Last day of the event as this clause dates it, included.", example = "2021-03-31")
        @Nullable
        @Correctable
        LocalDate dateEnd,

        @Doc(value = "How precise the date is.", example = "month") @Nullable
        Granularity datePrecision,

        @Doc(
                value =
                        "What the date was resolved against: itself, the publication date, a date named earlier in the text, a known event, or a correction by hand.",
                example = "publication")
        @Nullable
        DateBasis dateBasis,

        @References(CountryRow.class)
        @Doc(value = "The country where it happened, if the text decides it.", example = "KEN")
        @Nullable
        @Correctable
        String iso3c,

        @Doc(value = "The place where it happened.", example = "Nairobi") @Nullable @Correctable
        String placeName,

        @Doc(value = "How sure the report is, from 0 to 1.", example = "0.8")
        Double confidence,

        @Doc(
                value =
                        "The rule or lexicon entry that found it; learned.TYPE.verb or .noun where none knows the word, and a learned model read it.",
                example = "consult.meet")
        String ruleId) {}
