package org.dateline.core.place;

import java.util.HashMap;
import java.util.Map;
import org.dateline.core.model.CountryCode;

/** What a text says for each country and region, name by name, so that no name need speak for itself. */
final class PlaceEvidence {

    /** What the key of a word of the press begins with. */
    static final String SIGN = "sign ";

    private static final double MOST_FOR_COUNTRY = 2.6;
    private static final double MOST_FOR_REGION = 3.2;

    private final Map<CountryCode, Map<String, Double>> countries = new HashMap<>();
    private final Map<Region, Map<String, Double>> regions = new HashMap<>();

    /** What {@code name} says for a country; said again it says a little more. */
    void add(CountryCode country, String name, double weight) {
        countries
                .computeIfAbsent(country, any -> new HashMap<>())
                .merge(name, weight, (old, more) -> Math.min(old + more / 4, 2 * more));
    }

    void add(Region region, String name, double weight) {
        regions.computeIfAbsent(region, any -> new HashMap<>())
                .merge(name, weight, (old, more) -> Math.min(old + more / 4, 2 * more));
    }

    double of(CountryCode country, String except) {
        double sum = sum(countries.get(country), except);
        return MOST_FOR_COUNTRY * sum / (sum + 1.5);
    }

    /** How many words of its local press the text holds. */
    long signs(CountryCode country) {
        return countries.getOrDefault(country, Map.of()).keySet().stream()
                .filter(name -> name.startsWith(SIGN))
                .count();
    }

    /** Whether a place of it is named, other than by {@code except}. */
    boolean names(CountryCode country, String except) {
        return countries.getOrDefault(country, Map.of()).keySet().stream()
                .anyMatch(name -> !name.startsWith(SIGN) && !name.equals(except));
    }

    double of(Region region, String except) {
        double sum = sum(regions.get(region), except);
        return MOST_FOR_REGION * sum / (sum + 0.6);
    }

    private static double sum(Map<String, Double> names, String except) {
        if (names == null) {
            return 0;
        }
        double sum = 0;
        for (var name : names.entrySet()) {
            sum += name.getKey().equals(except) ? 0 : name.getValue();
        }
        return sum;
    }
}
