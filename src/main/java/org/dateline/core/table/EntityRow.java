package org.dateline.core.table;

import java.time.LocalDate;
import org.dateline.core.model.Correction;
import org.dateline.core.model.EntityType;
import org.jspecify.annotations.Nullable;

@TableName(value = "entities", level = Level.WORLD)
@Correctable({Correction.SAME_AS})
@Doc("One person, organisation or place across all articles.")
public record EntityRow(
        @Key @Doc(value = "Identity of the entity, derived from what it is.", example = "e1f2e3d4c5b6a7980")
        String entityId,

        @Doc(value = "Its fullest name.", example = "Raychelle Omamo") @Correctable
        String name,

        @Doc(value = "What kind of thing it is.", example = "person") @Correctable
        EntityType entityType,

        @References(CountryRow.class)
        @Doc(value = "The country it belongs to, if that is decided.", example = "KEN")
        @Nullable
        @Correctable
        String iso3c,

        @Doc(value = "How often it is named in all articles.", example = "12")
        Integer mentionCount,

        @Doc(value = "How many articles name it.", example = "4")
        Integer articleCount,

        @Doc(value = "Day of publication of the earliest article that names it.", example = "2021-04-12") @Nullable
        LocalDate firstPublishedOn,

        @Doc(value = "Day of publication of the latest article that names it.", example = "2021-05-03") @Nullable
        LocalDate lastPublishedOn) {}
