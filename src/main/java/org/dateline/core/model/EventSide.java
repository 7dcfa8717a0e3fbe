package org.dateline.core.model;

import java.util.Optional;

/** One side of an event in the world, under the name users know it by, with its PLOVER sector. */
public record EventSide(
        String name, Optional<CountryCode> country, Optional<EntityId> entityId, Optional<String> sector) {}
