package org.dateline.core.model;

import java.util.Optional;

/** What is known of places by their names in a country. */
public interface Gazette {

    /** The town that is meant by a name, if only one can be. */
    Optional<Place> town(CountryCode country, String name);

    boolean isRegion(CountryCode country, String name);
}
