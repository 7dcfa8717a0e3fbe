package org.dateline.core.table;

import java.time.LocalDate;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.Correction;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.PloverType;
import org.jspecify.annotations.Nullable;

@TableName(value = "events", level = Level.WORLD)
@Correctable({Correction.NOT_AN_EVENT, Correction.SAME_AS})
@Doc(
        "One event in the world, however often it was reported. The date of an event is never the date of publication unless the text says so.")
public record EventRow(
        @Key @Doc(value = "Identity of the event, derived from what it is.", example = "w0a1b2c3d4e5f6071")
        String eventId,

        @Doc(value = "The event type of PLOVER.", example = "CONSULT") @Correctable
        PloverType eventType,

        @Doc(value = "The mode of PLOVER that makes the type more precise.", example = "visit") @Nullable @Correctable
        String eventMode,

        @Doc(
                value = "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.",
                example = "1")
        Integer quadClass,

        @Doc(value = "Conflict to cooperation on the PLOVER scale, from -10 to 10.", example = "2.5")
        Double ploverScore,

        @Doc(value = "First day of the event; empty if calendar days are not certain.", example = "2021-03-01")
        @Nullable
        @Correctable
        LocalDate dateStart,

        @Doc(value = "Last day of the event, included.", example = "2021-03-31") @Nullable @Correctable
        LocalDate dateEnd,

        @Doc(value = "How precise the date is.", example = "month") @Nullable @Correctable
        Granularity datePrecision,

        @Doc(
                value =
                        "What the date was resolved against: itself, the publication date, a date named earlier in the text, a known event, or a correction by hand.",
                example = "publication")
        @Nullable
        DateBasis dateBasis,

        @Doc(value = "Who did it.", example = "Kenya") @Nullable @Correctable
        String actorName,

        @References(CountryRow.class) @Doc(value = "Country of the actor.", example = "KEN") @Nullable @Correctable
        String actorIso3c,

        @References(EntityRow.class)
        @Doc(value = "The actor, if it is a person or organisation.", example = "e1f2e3d4c5b6a7980")
        @Nullable
        String actorEntityId,

        @Doc(value = "To whom it was done.", example = "Somalia") @Nullable @Correctable
        String recipientName,

        @References(CountryRow.class) @Doc(value = "Country of the recipient.", example = "SOM") @Nullable @Correctable
        String recipientIso3c,

        @References(EntityRow.class)
        @Doc(value = "The recipient, if it is a person or organisation.", example = "e1f2e3d4c5b6a7980")
        @Nullable
        String recipientEntityId,

        @References(CountryRow.class)
        @Doc(value = "The country where it happened, if the texts decide it.", example = "KEN")
        @Nullable
        @Correctable
        String iso3c,

        @Doc(value = "Whether it has happened, as the texts tell it.", example = "occurred") @Correctable
        EventStatus eventStatus,

        @Doc(value = "How many event mentions report it.", example = "5")
        Integer mentionCount,

        @Doc(value = "How many articles report it.", example = "3")
        Integer articleCount,

        @Doc(value = "How many stories report it; copies of one story count once.", example = "2")
        Integer storyCount,

        @Doc(value = "How many publishers report it.", example = "2")
        Integer publisherCount,

        @Doc(value = "Day of publication of the earliest article that reports it.", example = "2021-04-12") @Nullable
        LocalDate firstPublishedOn,

        @Doc(value = "The sentence that tells it best.", example = "The two ministers met in Nairobi last month.")
        String summary,

        @Doc(value = "How sure the event is, from 0 to 1.", example = "0.9")
        Double confidence) {}
