package org.dateline.core.table;

import org.dateline.core.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

@TableName(value = "places", level = Level.WORLD)
@Doc("One town in which an event happened, as GeoNames has it (geonames.org, CC BY 4.0).")
public record PlaceRow(
        @Key @Doc(value = "Id of the place in GeoNames.", example = "184745")
        String placeId,

        @Doc(value = "Its name.", example = "Nairobi") String placeName,

        @References(CountryRow.class) @Doc(value = "The country it lies in.", example = "KEN")
        String iso3c,

        @Doc(value = "The region of that country.", example = "Nairobi County") @Nullable
        String admin1Name,

        @Doc(value = "Degrees north of the equator.", example = "-1.2833")
        Double latitude,

        @Doc(value = "Degrees east of Greenwich.", example = "36.8167")
        Double longitude,

        @Doc(value = "How large a place it is.", example = "town")
        PlacePrecision placePrecision) {}
