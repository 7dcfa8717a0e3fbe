package org.dateline.core.model;

import java.util.Optional;

/**
 * One side of an event in the world, under the name users know it by, with its PLOVER sector; how that is known, and if it is inferred, how
 * likely it is right, from 0 to 1.
 */
public record EventSide(
        String name,
        Optional<CountryCode> country,
        Optional<EntityId> entityId,
        Optional<String> sector,
        SideBasis basis,
        Optional<Double> confidence) {

    /** Somebody whom a report names. */
    public static EventSide told(
            String name, Optional<CountryCode> country, Optional<EntityId> entityId, Optional<String> sector) {
        return new EventSide(name, country, entityId, sector, SideBasis.TOLD, Optional.empty());
    }

    /** A country that no report names on this side. */
    public static EventSide inferred(String name, CountryCode country, double confidence) {
        return new EventSide(
                name,
                Optional.of(country),
                Optional.empty(),
                Optional.empty(),
                SideBasis.INFERRED,
                Optional.of(confidence));
    }

    /** The same with the country of another, if its own is not known: then the country is inferred, the name is told. */
    public EventSide of(Optional<EventSide> other) {
        return country.isPresent() || other.isEmpty()
                ? this
                : new EventSide(
                        name,
                        other.get().country(),
                        entityId,
                        sector,
                        SideBasis.INFERRED,
                        other.get().confidence());
    }

    public static EventSide corrected(
            String name, Optional<CountryCode> country, Optional<EntityId> entityId, Optional<String> sector) {
        return new EventSide(name, country, entityId, sector, SideBasis.CORRECTION, Optional.empty());
    }
}
