package org.dateline.core.model;

import java.util.Optional;

/** What is known of places by their names in a country. */
public interface Gazette {

    /** Knows no place. */
    Gazette NONE = new Gazette() {
        @Override
        public Optional<Place> town(CountryCode country, String name) {
            return Optional.empty();
        }

        @Override
        public boolean isRegion(CountryCode country, String name) {
            return false;
        }
    };

    /** The town that is meant by a name, if only one can be. */
    Optional<Place> town(CountryCode country, String name);

    boolean isRegion(CountryCode country, String name);
}
