package org.dateline.core.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Gazette;
import org.dateline.core.model.Place;

/** The towns of GeoNames by country and name, and the names of the regions they lie in. */
public final class GeoNames implements Gazette {

    static final String FILE = "rules/place/geonames.tsv";

    private final Map<String, Place> towns = new HashMap<>(1 << 16);
    private final Map<CountryCode, Place> capitals = new HashMap<>();
    private final Set<String> regions = new HashSet<>();

    private GeoNames() {}

    public static GeoNames load(RuleFiles files) {
        var loaded = new GeoNames();
        Tsv.read(files, FILE).rows().forEach(loaded::add);
        loaded.addNamesOfCapitals(files);
        return loaded;
    }

    private void add(Tsv.Row row) {
        var country = new CountryCode(row.get("iso3c"));
        var region = row.find("region").map(String::intern);
        var place = new Place(
                row.get("id"),
                row.get("name"),
                country,
                region,
                Double.parseDouble(row.get("latitude")),
                Double.parseDouble(row.get("longitude")));
        towns.put(key(country, place.name()), place);
        region.ifPresent(name -> regions.add(key(country, name)));
        row.find("capital").ifPresent(yes -> capitals.putIfAbsent(country, place));
    }

    /** A capital that texts call otherwise: "Washington, D.C.". */
    private void addNamesOfCapitals(RuleFiles files) {
        for (var row : Tsv.read(files, "rules/place/capitals.tsv").rows()) {
            var country = new CountryCode(row.get("iso3c"));
            var capital = capitals.get(country);
            var name = row.get("place");
            if (capital != null && name.startsWith(capital.name())) {
                towns.putIfAbsent(key(country, name), capital);
            }
        }
    }

    @Override
    public Optional<Place> town(CountryCode country, String name) {
        return Optional.ofNullable(towns.get(key(country, name)));
    }

    @Override
    public boolean isRegion(CountryCode country, String name) {
        return regions.contains(key(country, name));
    }

    private static String key(CountryCode country, String name) {
        return country + "\t" + name;
    }
}
