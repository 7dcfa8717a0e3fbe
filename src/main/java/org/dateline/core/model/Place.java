package org.dateline.core.model;

import java.util.Optional;

/** A town of the world: its id in GeoNames, the region it lies in, and where that is, in degrees. */
public record Place(
        String id, String name, CountryCode country, Optional<String> region, double latitude, double longitude) {}
