package org.dateline.core.place;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.CountryCode;

/** A name of the gazetteer with all the places that bear it: towns, and regions and districts of countries. */
record Town(String name, List<Reading> readings) {

    /** Some 300,000 people. */
    private static final double LARGE = 5.5;

    /** One place: where it is, and how well known, as the logarithm of its people. */
    record Reading(Region region, double weight, boolean isRegion) {

        private static final double DISTRICT = 4.6;
        private static final double GREATEST_REGION = 6;
        private static final String REGION = "region ";

        /** From a cell such as {@code USA.IL 116}, {@code USA.IL region 2400}, {@code USA.IL district}. */
        static Reading parse(String cell) {
            int space = cell.indexOf(' ');
            var region = new Region(CountryCode.of(cell.substring(0, 3)), cell.substring(4, space));
            var size = cell.substring(space + 1);
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

    boolean isOfOneCountry() {
        return readings.stream()
                        .map(reading -> reading.region().country())
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether nobody need say in which country it is: Multan, of a million people, is in one only. */
    boolean isLargeAlone() {
        return isOfOneCountry() && readings.stream().anyMatch(reading -> reading.weight() >= LARGE);
    }

    List<Reading> in(CountryCode country) {
        return readings.stream()
                .filter(reading -> reading.region().country().equals(country))
                .toList();
    }

    /** Shares a vote for their regions among some of the places, the greater the more. */
    void vote(PlaceEvidence around, List<Reading> places, String key, double weight) {
        double people = places.stream().mapToDouble(Town::share).sum();
        places.forEach(place -> around.add(place.region(), key, weight * share(place) / people));
    }

    private static double share(Reading place) {
        return Math.pow(10, place.weight() / 2);
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
