package org.dateline.core.table;

import java.time.LocalDate;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.Correction;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.PlaceBasis;
import org.dateline.core.model.PlacePrecision;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.SideBasis;
import org.jspecify.annotations.Nullable;

@TableName(value = "events", level = Level.WORLD)
@Correctable({Correction.NOT_AN_EVENT, Correction.SAME_AS})
@Doc(
        "One event in the world, however often it was reported. A day that the text does not tell of the event itself says so in date_basis: carried or news.")
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

        @Doc(
                value =
                        "The root of CAMEO that comes nearest to type and mode, from 03 to 20, to compare with CAMEO data.",
                example = "04")
        String cameoRoot,

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
                        "What the date was resolved against: itself, the publication date, a date named earlier in the text, a known event. Or inferred: carried over from other words of the article, or the day of the news, which is that of publication or the one before. Or a correction by hand.",
                example = "publication")
        @Nullable
        DateBasis dateBasis,

        @Doc(
                value =
                        "How likely date_start and date_end are right, from 0 to 1, as learned from articles coded beforehand.",
                example = "0.85")
        @Nullable
        Double dateConfidence,

        @Doc(value = "It did not begin before this day, as far as the articles prove that.", example = "2021-03-01")
        @Nullable
        LocalDate dateNotBefore,

        @Doc(
                value =
                        "It was not after this day, as far as the articles prove that: what has happened is not after the first article that tells it.",
                example = "2021-04-12")
        @Nullable
        LocalDate dateNotAfter,

        @Doc(value = "Who did it.", example = "Kenya") @Nullable @Correctable
        String actorName,

        @References(CountryRow.class) @Doc(value = "Country of the actor.", example = "KEN") @Nullable @Correctable
        String actorIso3c,

        @Doc(value = "The sector of PLOVER of the actor: GOV, MIL, REB, CVL and so on.", example = "GOV") @Nullable
        String actorSector,

        @References(EntityRow.class)
        @Doc(value = "The actor, if it is a person or organisation.", example = "e1f2e3d4c5b6a7980")
        @Nullable
        String actorEntityId,

        @Doc(
                value =
                        "How the actor is known: a report names it; or its country is inferred from the article, where no report names it or says of which country it is; or a correction by hand.",
                example = "told")
        @Nullable
        SideBasis actorBasis,

        @Doc(value = "How likely the inferred country of the actor is right, from 0 to 1.", example = "0.7") @Nullable
        Double actorConfidence,

        @Doc(value = "To whom it was done.", example = "Somalia") @Nullable @Correctable
        String recipientName,

        @References(CountryRow.class) @Doc(value = "Country of the recipient.", example = "SOM") @Nullable @Correctable
        String recipientIso3c,

        @Doc(value = "The sector of PLOVER of the recipient.", example = "GOV") @Nullable
        String recipientSector,

        @References(EntityRow.class)
        @Doc(value = "The recipient, if it is a person or organisation.", example = "e1f2e3d4c5b6a7980")
        @Nullable
        String recipientEntityId,

        @Doc(
                value =
                        "How the recipient is known: a report names it; or its country is inferred from the article, where no report names it or says of which country it is; or a correction by hand.",
                example = "told")
        @Nullable
        SideBasis recipientBasis,

        @Doc(value = "How likely the inferred country of the recipient is right, from 0 to 1.", example = "0.7")
        @Nullable
        Double recipientConfidence,

        @References(CountryRow.class)
        @Doc(value = "The country where it happened, if the texts decide it.", example = "KEN")
        @Nullable
        @Correctable
        String iso3c,

        @Doc(value = "The place where it happened, if a clause that reports it names one.", example = "Nairobi")
        @Nullable
        String placeName,

        @References(PlaceRow.class)
        @Doc(value = "The place, if it is a town that GeoNames knows.", example = "184745")
        @Nullable
        String placeId,

        @Doc(value = "The region in which it lies.", example = "Nairobi County") @Nullable
        String admin1Name,

        @Doc(value = "Degrees north of the equator.", example = "-1.2833") @Nullable
        Double latitude,

        @Doc(value = "Degrees east of Greenwich.", example = "36.8167") @Nullable
        Double longitude,

        @Doc(
                value =
                        "How closely it is known where it happened; empty also where a place has a name of which no more is known.",
                example = "town")
        @Nullable
        PlacePrecision placePrecision,

        @Doc(
                value =
                        "How the country is known: a clause that reports the event says so, or it is inferred from the sides, the places around it and the dateline; or a correction by hand.",
                example = "clause")
        @Nullable
        PlaceBasis placeBasis,

        @Doc(
                value = "How likely the country is right, from 0 to 1, as learned from articles coded beforehand.",
                example = "0.9")
        @Nullable
        Double placeConfidence,

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

        @Doc(
                value = "Web address of the article in which that sentence stands.",
                example = "https://example.org/news/ministers-meet")
        @Nullable
        String sourceUrl,

        @Doc(value = "Title of that article.", example = "Ministers meet in Nairobi")
        String sourceTitle,

        @Doc(value = "How sure the event is, from 0 to 1.", example = "0.9")
        Double confidence,

        @Doc(
                value =
                        "At least so many were killed, as the newest article says that counts them; all that is said stands in event_counts.",
                example = "12")
        @Nullable
        Integer deadLow,

        @Doc(value = "At most so many were killed; empty if the words leave it open (\"at least 12\").", example = "12")
        @Nullable
        Integer deadHigh,

        @Doc(value = "At least so many were hurt, as the newest article says that counts them.", example = "30")
        @Nullable
        Integer injuredLow,

        @Doc(value = "At most so many were hurt; empty if the words leave it open.", example = "40") @Nullable
        Integer injuredHigh) {}
