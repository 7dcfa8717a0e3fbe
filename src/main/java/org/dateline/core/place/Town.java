package org.dateline.core.place;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.CountryCode;

/** A name of the gazetteer with all the places that bear it: towns, and regions and districts of countries. */
record Town(String name, List<Reading> readings) {

    /** One place: where it is, and how well known, as the logarithm of its people. */
    record Reading(Region region, double weight, boolean isRegion) {

        private static final double DISTRICT = 4.6;
        private static final double GREATEST_REGION = 6;
        private static final String REGION = "region ";

        /** From the size in a cell: {@code 116}, {@code region 2400}, {@code district}. */
        static Reading parse(Region region, String size) {
            if (size.equals("district")) {
                return new Reading(region, DISTRICT, false);
            }
            return size.startsWith(REGION)
                    ? new Reading(region, Math.min(GREATEST_REGION, weight(size.substring(REGION.length()))), true)
                    : new Reading(region, weight(size), false);
        }

        private static double weight(String thousands) {
            return 3 + Math.log10(Double.parseDouble(thousands));
        }
    }

    Town {
        readings = List.copyOf(readings);
    }

    List<Reading> in(CountryCode country) {
        return readings.stream()
                .filter(reading -> reading.region().country().equals(country))
                .toList();
    }

    /** The region of {@code country} that is called so itself. */
    Optional<Region> regionOf(CountryCode country) {
        return readings.stream()
                .filter(reading ->
                        reading.isRegion() && reading.region().country().equals(country))
                .map(Reading::region)
                .findFirst();
    }
}
