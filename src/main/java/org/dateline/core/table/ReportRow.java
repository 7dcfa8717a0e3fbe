package org.dateline.core.table;

import java.time.LocalDate;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.PloverType;
import org.jspecify.annotations.Nullable;

/** A row for readers, joined from rows of three tables; no table of the release. */
@TableName(value = "evidence", level = Level.RUN)
@Doc("One report of an event with its sentence, from the tables event_mentions, event_participants and event_evidence.")
public record ReportRow(
        @Doc(value = "Day of publication of the article.", example = "2021-04-12") @Nullable
        LocalDate publishedOn,

        @Doc(value = "Who published the article.", example = "Nairobi Courier") @Nullable
        String publisher,

        @Doc(value = "The sentence of the report.", example = "The two ministers met in Nairobi last month.")
        String sentence,

        @Doc(value = "The words that tell the event.", example = "met")
        String trigger,

        @Doc(value = "The event type of PLOVER.", example = "CONSULT")
        PloverType eventType,

        @Doc(value = "Whether the event has happened, as the text tells it.", example = "occurred")
        EventStatus eventStatus,

        @Doc(value = "Who did it, in the words of the sentence.", example = "The two ministers") @Nullable
        String actor,

        @Doc(value = "To whom it was done, in the words of the sentence.", example = "the delegation") @Nullable
        String recipient,

        @Doc(value = "First day of the event as this report dates it.", example = "2021-03-01") @Nullable
        LocalDate dateStart,

        @Doc(value = "Last day of the event as this report dates it, included.", example = "2021-03-31") @Nullable
        LocalDate dateEnd,

        @Doc(value = "How precise the date is.", example = "month") @Nullable
        Granularity datePrecision,

        @Doc(value = "What the date was resolved against.", example = "publication") @Nullable
        DateBasis dateBasis,

        @Doc(value = "The country where it happened, if the text decides it.", example = "KEN") @Nullable
        String iso3c,

        @Doc(value = "The place where it happened.", example = "Nairobi") @Nullable
        String placeName,

        @Doc(value = "Who says so, if it is not the article itself.", example = "the ministry") @Nullable
        String reportedBy,

        @Doc(value = "Whether the report stands inside a direct quotation.", example = "false")
        Boolean isQuoted,

        @Doc(value = "How sure the report is, from 0 to 1.", example = "0.8")
        Double confidence,

        @Doc(value = "The rule or lexicon entry that found it.", example = "event.consult.meet")
        String ruleId,

        @Doc(value = "The headline of the article.", example = "Ministers meet in Nairobi") @Nullable
        String title,

        @References(EventRow.class) @Doc(value = "The event that is reported.", example = "w0a1b2c3d4e5f6071") @Nullable
        String eventId,

        @Key
        @References(EventMentionRow.class)
        @Doc(value = "The row in the table event_mentions.", example = "v90b1c2d3e4f5a6b7-00000058")
        String eventMentionId,

        @References(ArticleRow.class) @Doc(value = "The article.", example = "a90b1c2d3e4f5a6b7")
        String articleId) {}
