package org.dateline.core.resolve;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words by which an article can be told from others, as numbers in rising order, and how much each is made of: names count
 * twice, repetition ever less. At most {@value #MOST} words, so that a run can hold them for every article.
 */
record Terms(int[] words, float[] counts) {

    static final int WORDS = 1 << 22;
    static final int MOST = 64;

    /** A report begins with its news; what stands after so many words is background. */
    private static final int WORDS_READ = 600;

    private static final int SHORTEST_WORD = 3;
    private static final String[] ENDINGS = {"ing", "ed", "es", "s"};

    /** The most telling words of a text, by how common they are in open news. */
    static Terms of(String text, WordShares shares) {
        Map<Integer, Double> all = new TreeMap<>();
        counted(text).forEach((word, count) -> all.merge(number(word), 1 + Math.log(count), Double::sum));
        var kept = new TreeMap<Integer, Double>();
        all.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> entry) ->
                                -entry.getValue() * Rarity.inOpenNews(shares.of(entry.getKey())))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        var words = new int[kept.size()];
        var counts = new float[kept.size()];
        int i = 0;
        for (var entry : kept.entrySet()) {
            words[i] = entry.getKey();
            counts[i++] = entry.getValue().floatValue();
        }
        return new Terms(words, counts);
    }

    /** The stems of the first words of a text and how often each stands there; a word with a capital counts twice. */
    static Map<String, Integer> counted(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        int read = 0;
        int start = 0;
        for (int i = 0; i <= text.length() && read < WORDS_READ; i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i > start) {
                    read++;
                }
                if (i - start >= SHORTEST_WORD) {
                    int weight = Character.isUpperCase(text.charAt(start)) ? 2 : 1;
                    counts.merge(stem(text.substring(start, i).toLowerCase(Locale.ROOT)), weight, Integer::sum);
                }
                start = i + 1;
            }
        }
        return counts;
    }

    /** The same number for a word on every machine; that two words share one is rare. */
    static int number(String stem) {
        long hash = 0;
        for (int i = 0; i < stem.length(); i++) {
            hash = hash * 0x100000001b3L ^ stem.charAt(i);
        }
        return (int) (WordHashes.mixed(hash) >>> 42);
    }

    private static String stem(String word) {
        var cut = word;
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_WORD) {
                cut = word.substring(0, word.length() - ending.length());
                break;
            }
        }
        return cut.endsWith("e") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
