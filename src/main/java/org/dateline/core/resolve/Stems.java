package org.dateline.core.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** What a verb, its forms and the nouns made from it have in common: "invaded" and "invasion" begin alike, "met" is "meet". */
final class Stems {

    private static final Set<String> EMPTY = Set.of(
            "the", "a", "an", "of", "in", "on", "at", "to", "for", "by", "with", "from", "and", "or", "as", "it", "its",
            "is", "was", "were", "be", "been", "are", "has", "have", "had", "will", "would", "that", "this", "up",
            "out", "off", "over", "into", "not", "his", "her", "their", "take", "make", "hold", "give", "go", "get");
    private static final String[] ENDINGS = {
        "ations", "ation", "itions", "ition", "sions", "sion", "tions", "tion", "ments", "ment", "ings", "ing", "ers",
        "ances", "ance", "als", "al", "ied", "ies", "ed", "er", "es", "s", "e", "y"
    };
    private static final int SHORTEST = 3;

    private final Map<String, String> irregular = new HashMap<>();
    private final Map<String, Set<String>> kin = new HashMap<>();

    static Stems load(RuleFiles files) {
        var stems = new Stems();
        for (var row : Tsv.read(files, "rules/words/irregular-verbs.tsv").rows()) {
            row.list("forms").forEach(form -> stems.irregular.put(form, row.get("lemma")));
        }
        for (var row : Tsv.read(files, "rules/resolve/families.tsv").rows()) {
            row.list("words").forEach(word -> stems.irregular.put(word, row.get("lemma")));
        }
        for (var row : Tsv.read(files, "rules/resolve/kin.tsv").rows()) {
            row.list("words")
                    .forEach(word -> stems.kin
                            .computeIfAbsent(stems.of(word), unseen -> new TreeSet<>())
                            .add(row.get("kin")));
        }
        return stems;
    }

    /** What its words may tell of: a shelling and an air strike may be one attack; empty if no word is listed. */
    Set<String> kinOf(String trigger) {
        return words(trigger)
                .flatMap(word -> kin.getOrDefault(of(word), Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(String trigger) {
        return Arrays.stream(trigger.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty());
    }

    /** The stem of the first word of a trigger that means something. */
    String ofTrigger(String trigger) {
        String last = "";
        for (var word : words(trigger).toList()) {
            last = of(word);
            if (!EMPTY.contains(word) && !EMPTY.contains(irregular.getOrDefault(word, word))) {
                return last;
            }
        }
        return last;
    }

    /** The stem of a word in lower case. */
    String of(String word) {
        var known = irregular.get(word);
        return cut(known == null ? word : known);
    }

    private static String cut(String word) {
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return undoubled(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean twice = last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
        return twice && "sl".indexOf(stem.charAt(last)) < 0 ? stem.substring(0, last) : stem;
    }

    /** Whether two stems begin alike, long enough to be of one family. */
    static boolean areRelated(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= 4 && common + 2 >= Math.max(one.length(), other.length())
                || common >= 3 && common == shorter && shorter == one.length() && one.length() == other.length();
    }
}
