package org.dateline.core.place;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.lexicon.CountryName;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.MentionKind;

/**
 * Reads a line that holds nothing but a country as tables write it: words shortened, in any order, in whatever case ("Korea,
 * Dem. People's Rep.", "Virgin Islands (U.S.)").
 */
final class PlaceListing {

    private static final int MOST_CHARS = 70;
    private static final List<String> OWNERS = List.of(
            "us",
            "usa",
            "uk",
            "gb",
            "british",
            "france",
            "french",
            "china",
            "denmark",
            "netherlands",
            "dutch",
            "norway",
            "australia",
            "finland",
            "zealand");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Map<Set<String>, CountryName> byWords = new HashMap<>();
    private final Map<String, List<String>> meanings = new HashMap<>();
    private final Set<String> none = new HashSet<>();
    private final Set<String> cuts = new HashSet<>();

    private PlaceListing() {}

    static PlaceListing load(RuleFiles files, List<CountryName> names) {
        var listing = new PlaceListing();
        for (var row : Tsv.read(files, "rules/place/table-words.tsv").rows()) {
            switch (row.get("kind")) {
                case "short" ->
                    row.list("words")
                            .forEach(word -> listing.meanings.put(
                                    word, List.of(row.get("meaning").split(" "))));
                case "none" -> listing.none.addAll(row.list("words"));
                default -> listing.cuts.addAll(row.list("words"));
            }
        }
        for (var name : names) {
            if (name.country().isPresent() && name.kind() == MentionKind.NAME) {
                listing.byWords.putIfAbsent(listing.words(name.name()), name);
            }
        }
        return listing;
    }

    /** The country that the whole of {@code text} names. */
    Optional<CountryName> find(String text) {
        if (text.length() > MOST_CHARS) {
            return Optional.empty();
        }
        var words = words(repaired(text));
        return Optional.ofNullable(byWords.get(words)).or(() -> territory(words));
    }

    /** "Martinique, France", "Guam (US)": a territory beside the country that it belongs to. */
    private Optional<CountryName> territory(Set<String> words) {
        for (var owner : OWNERS) {
            if (words.contains(owner)) {
                var rest = new TreeSet<>(words);
                rest.remove(owner);
                var name = Optional.ofNullable(byWords.get(rest));
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private Set<String> words(String text) {
        var words = new TreeSet<String>();
        var upper = text.toUpperCase(Locale.ROOT);
        for (var word : PlaceWords.of(upper)) {
            if (cuts.contains(word.key()) && !words.isEmpty()) {
                break;
            }
            if (!word.isSign() && !none.contains(word.key()) && !isOwned(upper, word)) {
                words.addAll(meanings.getOrDefault(word.key(), List.of(word.key())));
            }
        }
        return words;
    }

    /** The s of "People's". */
    private static boolean isOwned(String text, Word word) {
        return word.key().equals("s") && word.start() > 0 && "'\u2019".indexOf(text.charAt(word.start() - 1)) >= 0;
    }

    /** Undoes UTF-8 that was read as a Windows code page, once or twice: "CÃ´te d'Ivoire". */
    private static String repaired(String text) {
        var repaired = text;
        for (int i = 0; i < 2 && repaired.indexOf('\u00c3') >= 0; i++) {
            var again = new String(repaired.getBytes(WINDOWS), StandardCharsets.UTF_8);
            repaired = again.indexOf('\ufffd') >= 0 ? repaired : again;
        }
        return repaired;
    }
}
