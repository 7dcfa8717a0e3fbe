package org.dateline.core.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sorts frequent words into classes of words used alike, by exchange: each word in turn goes to the class that makes pairs of
 * neighbouring classes tell most about each other, until little changes.
 */
public final class Clusters {

    private static final int ROUNDS = 12;
    private static final int FEWEST = 6;
    private static final int MOST_WORDS = 50_000;

    private final List<String> words;
    private final Neighbours after;
    private final Neighbours before;
    private final int[] wordCounts;
    private final int[] classOf;
    private final int classes;
    private final long[] classCounts;
    private final int[][] pairs;
    private final int[][] pairsBack;

    private Clusters(List<List<String>> sentences, int classes) {
        this.classes = classes;
        classCounts = new long[classes];
        pairs = new int[classes][classes];
        pairsBack = new int[classes][classes];
        var counts = new HashMap<String, Integer>();
        sentences.forEach(sentence -> sentence.forEach(word -> counts.merge(word, 1, Integer::sum)));
        words = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
        wordCounts = words.stream().mapToInt(counts::get).toArray();
        var pairsOfWords = pairs(sentences);
        after = Neighbours.of(pairsOfWords, words.size(), false);
        before = Neighbours.of(pairsOfWords, words.size(), true);
        classOf = new int[words.size()];
    }

    /** The class of every frequent word of the sentences (lower-case words), from 1 to {@code classes}. */
    public static Map<String, Integer> of(List<List<String>> sentences, int classes) {
        var clusters = new Clusters(sentences, classes);
        clusters.begin();
        for (int round = 0; round < ROUNDS; round++) {
            int moved = clusters.round();
            System.out.println("clusters: round " + round + ", moved " + moved);
        }
        var found = new HashMap<String, Integer>();
        for (int i = 0; i < clusters.words.size(); i++) {
            found.put(clusters.words.get(i), clusters.classOf[i] + 1);
        }
        return found;
    }

    private Map<Long, Integer> pairs(List<List<String>> sentences) {
        var numbers = new HashMap<String, Integer>();
        words.forEach(word -> numbers.put(word, numbers.size()));
        var pairsOfWords = new HashMap<Long, Integer>();
        for (var sentence : sentences) {
            int last = -1;
            for (var word : sentence) {
                int here = numbers.getOrDefault(word, -1);
                if (last >= 0 && here >= 0) {
                    pairsOfWords.merge((long) last << 32 | here, 1, Integer::sum);
                }
                last = here;
            }
        }
        return pairsOfWords;
    }

    private void begin() {
        for (int word = 0; word < classOf.length; word++) {
            classOf[word] = word % classes;
        }
        for (int word = 0; word < classOf.length; word++) {
            classCounts[classOf[word]] += wordCounts[word];
            for (int k = after.from(word); k < after.from(word + 1); k++) {
                pairs[classOf[word]][classOf[after.word(k)]] += after.count(k);
                pairsBack[classOf[after.word(k)]][classOf[word]] += after.count(k);
            }
        }
    }

    private int round() {
        int moved = 0;
        int[] follow = new int[classes];
        int[] precede = new int[classes];
        for (int word = 0; word < classOf.length; word++) {
            var followers = after.classes(word, classOf, follow);
            var preceders = before.classes(word, classOf, precede);
            int old = classOf[word];
            shift(old, followers, follow, preceders, precede, -1);
            classCounts[old] -= wordCounts[word];
            int best = best(word, old, followers, follow, preceders, precede);
            shift(best, followers, follow, preceders, precede, 1);
            classCounts[best] += wordCounts[word];
            classOf[word] = best;
            moved += best == old ? 0 : 1;
        }
        return moved;
    }

    private void shift(int to, List<Integer> followers, int[] follow, List<Integer> preceders, int[] precede, int sign) {
        for (int other : followers) {
            pairs[to][other] += sign * follow[other];
            pairsBack[other][to] += sign * follow[other];
        }
        for (int other : preceders) {
            pairs[other][to] += sign * precede[other];
            pairsBack[to][other] += sign * precede[other];
        }
    }

    private int best(
            int word, int old, List<Integer> followers, int[] follow, List<Integer> preceders, int[] precede) {
        int best = old;
        double most = Double.NEGATIVE_INFINITY;
        for (int candidate = 0; candidate < classes; candidate++) {
            double gain = gain(pairs[candidate], followers, follow)
                    + gain(pairsBack[candidate], preceders, precede)
                    - 2 * (entropy(classCounts[candidate] + wordCounts[word]) - entropy(classCounts[candidate]));
            if (gain > most + (best == old ? 0 : 1e-9)) {
                most = gain;
                best = candidate;
            }
        }
        return best;
    }

    private static double gain(int[] counts, List<Integer> classes, int[] more) {
        double gain = 0;
        for (int other : classes) {
            gain += entropy((long) counts[other] + more[other]) - entropy(counts[other]);
        }
        return gain;
    }

    private static final double[] SMALL = new double[1 << 16];

    static {
        for (int i = 1; i < SMALL.length; i++) {
            SMALL[i] = i * Math.log(i);
        }
    }

    private static double entropy(long count) {
        return count < SMALL.length ? SMALL[(int) Math.max(0, count)] : count * Math.log(count);
    }

    /** The neighbours of every word on one side, with counts, in one flat table. */
    private record Neighbours(int[] starts, int[] others, int[] counts) {

        static Neighbours of(Map<Long, Integer> pairs, int size, boolean back) {
            var lists = new ArrayList<List<long[]>>();
            for (int i = 0; i < size; i++) {
                lists.add(new ArrayList<>());
            }
            pairs.forEach((pair, count) -> {
                int first = (int) (pair >>> 32);
                int second = (int) (long) pair;
                lists.get(back ? second : first).add(new long[] {back ? first : second, count});
            });
            int[] starts = new int[size + 1];
            int[] others = new int[pairs.size()];
            int[] counts = new int[pairs.size()];
            int at = 0;
            for (int i = 0; i < size; i++) {
                starts[i] = at;
                lists.get(i).sort(Comparator.comparingLong(pair -> pair[0]));
                for (var pair : lists.get(i)) {
                    others[at] = (int) pair[0];
                    counts[at++] = (int) pair[1];
                }
            }
            starts[size] = at;
            return new Neighbours(starts, others, counts);
        }

        int from(int word) {
            return starts[word];
        }

        int word(int at) {
            return others[at];
        }

        int count(int at) {
            return counts[at];
        }

        /** Counts of the word's neighbours by their classes into {@code sums}; the classes that have any. */
        List<Integer> classes(int word, int[] classOf, int[] sums) {
            Arrays.fill(sums, 0);
            var classes = new ArrayList<Integer>();
            for (int k = starts[word]; k < starts[word + 1]; k++) {
                int other = classOf[others[k]];
                if (sums[other] == 0) {
                    classes.add(other);
                }
                sums[other] += counts[k];
            }
            return classes;
        }
    }
}
