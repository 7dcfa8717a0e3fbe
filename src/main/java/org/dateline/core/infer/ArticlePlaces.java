package org.dateline.core.infer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Part;

/** The countries that an article names, by sentence, and which of them stand behind "in" or in the dateline. */
final class ArticlePlaces {

    private static final Set<String> INTO = Set.of(
            "in", "at", "near", "across", "inside", "outside", "throughout", "around", "into", "on", "off", "over");
    private static final Set<String> SMALL = Set.of(
            "the",
            "of",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "north",
            "south",
            "east",
            "west",
            "capital",
            "city",
            "town",
            "village",
            "province",
            "region");
    private static final Set<String> COMPASS =
            Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "outskirts");
    private static final int DATELINE_CHARS = 60;
    private static final int WORDS_BEFORE = 3;
    private static final int FEW_PARAGRAPHS = 3;

    private final Extraction extraction;
    private final Map<Integer, List<CountryMention>> bySentence = new HashMap<>();
    private final Map<CountryCode, Integer> counts = new TreeMap<>();

    ArticlePlaces(Extraction extraction) {
        this.extraction = extraction;
        for (var mention : extraction.countries()) {
            bySentence
                    .computeIfAbsent(mention.sentenceNo(), no -> new java.util.ArrayList<>())
                    .add(mention);
            counts.merge(mention.country(), 1, Integer::sum);
        }
    }

    /** In how many of the paragraphs that name any country each of them is named, roughly. */
    Map<CountryCode, String> spread(ArticleParagraphs paragraphs) {
        var where = new TreeMap<CountryCode, Set<Integer>>();
        var all = new TreeSet<Integer>();
        for (var mention : extraction.countries()) {
            int number = paragraphs.number(mention.sentenceNo());
            all.add(number);
            where.computeIfAbsent(mention.country(), country -> new TreeSet<>()).add(number);
        }
        var spread = new TreeMap<CountryCode, String>();
        where.forEach((country, numbers) -> spread.put(
                country, all.size() < FEW_PARAGRAPHS ? "short" : rough(numbers.size() / (double) all.size())));
        return spread;
    }

    private static String rough(double share) {
        return share < 0.15 ? "little" : share < 0.35 ? "some" : share < 0.6 ? "half" : "most";
    }

    List<CountryMention> in(int sentenceNo) {
        return bySentence.getOrDefault(sentenceNo, List.of());
    }

    /** How often each country is named. */
    Map<CountryCode, Integer> counts() {
        return counts;
    }

    /** The country that is named most often; of equals none. */
    Optional<CountryCode> focus() {
        var most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        var best = counts.entrySet().stream()
                .filter(entry -> entry.getValue().equals(most))
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0).getKey()) : Optional.empty();
    }

    /** Whether half of all that names a country names this one. */
    boolean isMain(CountryCode country) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return 2 * counts.getOrDefault(country, 0) >= all;
    }

    /** "NAIROBI, May 3 (Wire) – …". */
    Optional<CountryCode> dateline() {
        var text = extraction.article().text();
        return extraction.sentences().stream()
                .filter(sentence -> sentence.part() == Part.BODY)
                .findFirst()
                .flatMap(first -> in(first.sentenceNo()).stream()
                        .filter(mention ->
                                mention.span().start() - first.span().start() < 3 && isOverText(text, mention))
                        .map(CountryMention::country)
                        .findFirst());
    }

    private static boolean isOverText(String text, CountryMention mention) {
        var rest = text.substring(
                mention.span().end(), Math.min(text.length(), mention.span().end() + DATELINE_CHARS));
        return rest.matches("(?s)[^.!?]*?( - | ?[–—] ?|\\) ).*");
    }

    /** "in Kenya", "near the Kenyan town of Garissa", "north of Mombasa". */
    boolean isPlace(CountryMention mention) {
        int start = mention.span().start();
        var before = extraction.article().text().substring(Math.max(0, start - 40), start);
        var words = before.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        for (int i = words.length - 1, steps = 0; i >= 0 && steps < WORDS_BEFORE; i--, steps++) {
            boolean side = i > 0 && words[i].equals("of") && COMPASS.contains(words[i - 1]);
            if (INTO.contains(words[i]) || side) {
                return true;
            }
            if (!SMALL.contains(words[i])) {
                return false;
            }
        }
        return false;
    }
}
