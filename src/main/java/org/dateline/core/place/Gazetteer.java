package org.dateline.core.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** The towns and regions of the world by name. That a text holds such a name does not say yet that it means the place. */
final class Gazetteer {

    static final String FILE = "rules/place/gazetteer.tsv";

    private static final int LONGEST_ACRONYM = 5;
    private static final Map<String, String> SHORT = Map.of("saint", "st", "fort", "ft", "mount", "mt");

    /** By key the rows of the tables, taken apart only when a text asks for them. */
    private final Map<String, Row> rows = new HashMap<>(1 << 17);

    private final Map<String, Integer> mostWords = new HashMap<>(1 << 16);

    private record Row(String name, String readings) {

        /** "Zürich" and "Zurich" are one name to a reader. */
        Row and(Row other) {
            return new Row(name, readings + "|" + other.readings);
        }

        Town town() {
            return new Town(
                    name,
                    Stream.of(readings.split("\\|")).map(Town.Reading::parse).toList());
        }
    }

    private Gazetteer() {}

    static Gazetteer load(RuleFiles files) {
        var gazetteer = new Gazetteer();
        for (var file : List.of(FILE, "rules/place/namesakes.tsv")) {
            for (var row : Tsv.read(files, file).rows()) {
                gazetteer.add(new Row(row.get("name"), row.get("readings")));
            }
        }
        return gazetteer;
    }

    private void add(Row row) {
        var key = key(row.name());
        put(key, row);
        int space = key.indexOf(' ');
        var shorter = space < 0 ? null : SHORT.get(key.substring(0, space));
        if (shorter != null) {
            put(shorter + key.substring(space), row);
        }
    }

    /** As {@link PlaceWords} makes it, in one step for the many names that are plain. */
    private static String key(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != ' ' && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return Ambiguity.key(name);
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }

    private void put(String key, Row row) {
        rows.merge(key, row, Row::and);
        int space = key.indexOf(' ');
        int words = 1;
        for (int i = space; i >= 0; i = key.indexOf(' ', i + 1)) {
            words++;
        }
        mostWords.merge(space < 0 ? key : key.substring(0, space), words, Math::max);
    }

    Optional<Town> find(String key) {
        return Optional.ofNullable(rows.get(key)).map(Row::town);
    }

    /** The longest name that begins at word {@code from} and is written as a name. */
    Optional<PlaceMatch> longest(List<Word> words, int from) {
        int most = Math.min(mostWords.getOrDefault(words.get(from).key(), 0), words.size() - from);
        for (int length = most; length > 0; length--) {
            if (words.get(from + length - 1).isCapitalised() && !isCouncil(words, from + length)) {
                var row = rows.get(key(words.subList(from, from + length)));
                if (row != null && !isAcronym(words, from, length)) {
                    return Optional.of(PlaceMatch.candidate(row.town(), from, from + length));
                }
            }
        }
        return Optional.empty();
    }

    /** "NATO" is no town of the Philippines: a short word in capitals beside others that are not. */
    static boolean isAcronym(List<Word> words, int from, int length) {
        var word = words.get(from);
        return length == 1
                && word.wordCase() == WordCase.ALL_CAPITALS
                && word.end() - word.start() <= LONGEST_ACRONYM
                && words.stream()
                        .anyMatch(other -> other.wordCase() == WordCase.LOWER
                                && Character.isLetter(other.key().charAt(0)));
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
