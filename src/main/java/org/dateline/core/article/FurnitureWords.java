package org.dateline.core.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** Words by which pages speak about themselves and to their readers, counted by what they are about. */
final class FurnitureWords {

    static final String FILE = "rules/article/furniture-words.tsv";

    private static final String ASKING = "rules/article/asking-words.tsv";

    private final Map<String, String> abouts;
    private final Set<String> asking;

    private FurnitureWords(Map<String, String> abouts, Set<String> asking) {
        this.abouts = abouts;
        this.asking = asking;
    }

    static FurnitureWords load(RuleFiles files) {
        var abouts = new HashMap<String, String>();
        Tsv.read(files, FILE).rows().forEach(row -> abouts.put(row.get("word"), row.get("about")));
        var asking = Tsv.read(files, ASKING).rows().stream()
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
        return new FurnitureWords(Map.copyOf(abouts), asking);
    }

    /** How many words of a line are about what. */
    Map<String, Integer> count(LineView line) {
        var counts = new TreeMap<String, Integer>();
        for (var word : line.words()) {
            about(word).ifPresent(about -> counts.merge(about, 1, Integer::sum));
        }
        return counts;
    }

    /** What the first word of a line is about. */
    Optional<String> first(LineView line) {
        return about(line.words().get(0));
    }

    /** Whether it begins as pages do that ask their readers for something. */
    boolean isAsking(LineView line) {
        return asking.contains(bare(line.words().get(0)));
    }

    Optional<String> about(String word) {
        return Optional.ofNullable(abouts.get(bare(word)));
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetter(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
