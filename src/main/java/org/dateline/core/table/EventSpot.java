package org.dateline.core.table;

import java.util.Optional;
import org.dateline.core.model.EventPlace;
import org.dateline.core.model.Gazette;
import org.dateline.core.model.Place;
import org.dateline.core.model.PlacePrecision;
import org.jspecify.annotations.Nullable;

/** Where an event was, as closely as the name of its place tells. */
record EventSpot(
        Optional<Place> town,
        @Nullable String region,
        @Nullable PlacePrecision precision) {

    static EventSpot of(EventPlace where, Gazette gazette) {
        if (where.country().isEmpty()) {
            return new EventSpot(Optional.empty(), null, null);
        }
        if (where.name().isEmpty()) {
            return new EventSpot(Optional.empty(), null, PlacePrecision.COUNTRY);
        }
        var country = where.country().get();
        var name = where.name().get();
        var town = gazette.town(country, name);
        if (town.isPresent()) {
            return new EventSpot(town, town.get().region().orElse(null), PlacePrecision.TOWN);
        }
        return gazette.isRegion(country, name)
                ? new EventSpot(Optional.empty(), name, PlacePrecision.REGION)
                : new EventSpot(Optional.empty(), null, null);
    }
}
