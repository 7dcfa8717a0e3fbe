package org.dateline.core.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.CountryCode;

/** The towns and regions of the world by name. That a text holds such a name does not say yet that it means the place. */
final class Gazetteer {

    static final String FILE = "rules/place/gazetteer.tsv";

    private static final Map<String, String> SHORT = Map.of("saint", "st", "fort", "ft", "mount", "mt");

    private final Map<String, Town> towns = new HashMap<>();
    private final Map<String, Integer> mostWords = new HashMap<>();

    private Gazetteer() {}

    static Gazetteer load(RuleFiles files) {
        var gazetteer = new Gazetteer();
        var regions = new HashMap<String, Region>();
        for (var row : Tsv.read(files, FILE).rows()) {
            var readings = row.list("readings").stream()
                    .map(cell -> reading(cell, regions))
                    .toList();
            gazetteer.add(new Town(row.get("name"), readings));
        }
        return gazetteer;
    }

    private static Town.Reading reading(String cell, Map<String, Region> regions) {
        int space = cell.indexOf(' ');
        var region = regions.computeIfAbsent(
                cell.substring(0, space), code -> new Region(CountryCode.of(code.substring(0, 3)), code.substring(4)));
        return Town.Reading.parse(region, cell.substring(space + 1));
    }

    private void add(Town town) {
        var words = Words.of(town.name()).stream().map(Word::key).toList();
        put(words, town);
        if (words.size() > 1 && SHORT.containsKey(words.get(0))) {
            var shorter = new ArrayList<>(words);
            shorter.set(0, SHORT.get(words.get(0)));
            put(shorter, town);
        }
    }

    private void put(List<String> words, Town town) {
        towns.merge(String.join(" ", words), town, Gazetteer::both);
        mostWords.merge(words.get(0), words.size(), Math::max);
    }

    /** "Zürich" and "Zurich" are one name to a reader. */
    private static Town both(Town one, Town other) {
        var readings = new ArrayList<>(one.readings());
        readings.addAll(other.readings());
        return new Town(one.name(), readings);
    }

    Optional<Town> find(String key) {
        return Optional.ofNullable(towns.get(key));
    }

    /** The longest name that begins at word {@code from} and is written as a name. */
    Optional<Match> longest(List<Word> words, int from) {
        int most = Math.min(mostWords.getOrDefault(words.get(from).key(), 0), words.size() - from);
        for (int length = most; length > 0; length--) {
            if (words.get(from + length - 1).isCapitalised() && !isCouncil(words, from + length)) {
                var town = towns.get(key(words.subList(from, from + length)));
                if (town != null) {
                    return Optional.of(Match.candidate(town, from, from + length));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether "county" belongs to what follows: "Hampshire County Council". */
    private static boolean isCouncil(List<Word> words, int end) {
        return words.get(end - 1).key().equals("county")
                && end < words.size()
                && words.get(end).key().equals("council");
    }

    private static String key(List<Word> words) {
        return words.size() == 1
                ? words.get(0).key()
                : words.stream().map(Word::key).collect(Collectors.joining(" "));
    }
}
