package org.dateline.core.table;

import org.dateline.core.model.Role;
import org.jspecify.annotations.Nullable;

@TableName(value = "event_participants", level = Level.ARTICLE)
@Doc("One side of an event mention: who did it, or to whom it was done.")
public record EventParticipantRow(
        @Key
        @References(EventMentionRow.class)
        @Doc(value = "The event mention.", example = "v90b1c2d3e4f5a6b7-00000058")
        String eventMentionId,

        @Key @Doc(value = "On which side.", example = "actor")
        Role role,

        @Key @Doc(value = "Number within the event mention and role, from 1 in reading order.", example = "1")
        Integer participantNo,

        @Doc(value = "The words as they stand in the article.", example = "Kenya's foreign minister")
        String text,

        @Doc(value = "First char of the words in the article's text, counted in UTF-16 units from 0.", example = "12")
        Integer charStart,

        @Doc(value = "The char after the last one of the words.", example = "36")
        Integer charEnd,

        @References(EntityRow.class)
        @Doc(value = "The person or organisation that is meant.", example = "e1f2e3d4c5b6a7980")
        @Nullable
        String entityId,

        @References(CountryRow.class)
        @Doc(value = "The country that is meant; Kosovo (KOS in PLOVER) is XKX here.", example = "KEN")
        @Nullable
        @Correctable
        String iso3c,

        @Doc(value = "The sector of PLOVER: GOV, MIL, REB, CVL and so on.", example = "GOV") @Nullable @Correctable
        String sector,

        @Doc(
                value =
                        "How the side was found: where it stands in the sentence, then by +, if its own words do not say it, how it"
                                + " is known who is meant, and how its country is known. The ways are told in side-rules.md.",
                example = "subject+pronoun-last")
        String sideRule) {}
