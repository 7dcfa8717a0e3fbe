package org.dateline.core.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.lexicon.Tsv;

/** Words by which pages speak about themselves and to their readers, counted by what they are about. */
final class FurnitureWords {

    static final String FILE = "rules/article/furniture-words.tsv";

    private final Map<String, String> abouts;

    private FurnitureWords(Map<String, String> abouts) {
        this.abouts = abouts;
    }

    static FurnitureWords load(RuleFiles files) {
        var abouts = new HashMap<String, String>();
        Tsv.read(files, FILE).rows().forEach(row -> abouts.put(row.get("word"), row.get("about")));
        return new FurnitureWords(Map.copyOf(abouts));
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
    java.util.Optional<String> first(LineView line) {
        return about(line.words().get(0));
    }

    private java.util.Optional<String> about(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetter(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(word.charAt(to - 1))) {
            to--;
        }
        return java.util.Optional.ofNullable(abouts.get(word.substring(from, to).toLowerCase(Locale.ROOT)));
    }
}
