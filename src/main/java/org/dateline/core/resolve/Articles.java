package org.dateline.core.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * The articles of a run by their words, each word weighed by how few of them have it. Articles that share one of their most telling words within
 * a week are neighbours; not every pair of a crowded word is, or a run would take for ever.
 */
final class Articles {

    static final int DAYS_APART = 7;

    private static final int TELLING_WORDS = 16;
    private static final int NEIGHBOURS = 24;
    private static final double LEAST_ALIKE = 0.1;

    private final List<Fingerprint> articles;
    private final WordWeights words;
    private final List<float[]> weights = new ArrayList<>();

    /** {@code articles} are sorted by day of publication. */
    Articles(List<Fingerprint> articles) {
        this.articles = articles;
        this.words = new WordWeights(articles.stream().map(Fingerprint::bag).toList());
        articles.forEach(article -> weights.add(words.of(article.bag())));
    }

    WordWeights words() {
        return words;
    }

    Fingerprint get(int number) {
        return articles.get(number);
    }

    int size() {
        return articles.size();
    }

    /** How alike two articles are, from 0 to 1. */
    double alike(int one, int other) {
        return WordWeights.cosine(
                articles.get(one).bag(), weights.get(one), articles.get(other).bag(), weights.get(other));
    }

    /** Between the days of publication; 0 if one is unknown. */
    long daysApart(int one, int other) {
        return articles.get(one)
                .publishedOn()
                .flatMap(day ->
                        articles.get(other).publishedOn().map(next -> Math.abs(ChronoUnit.DAYS.between(day, next))))
                .orElse(0L);
    }

    /** Pairs that may tell one thing, each once, the earlier article first: {@code one << 32 | other}, sorted. */
    long[] neighbours() {
        Map<Integer, List<Integer>> byWord = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            for (int term : tellingWords(i)) {
                byWord.computeIfAbsent(term, unseen -> new ArrayList<>(2)).add(i);
            }
        }
        var pairs = new Pairs();
        byWord.values().forEach(sharing -> addPairs(sharing, pairs));
        return pairs.distinct(pair -> alike((int) (pair >>> 32), (int) pair) >= LEAST_ALIKE);
    }

    private void addPairs(List<Integer> sharing, Pairs pairs) {
        for (int i = 1; i < sharing.size(); i++) {
            for (int j = i - 1; j >= Math.max(0, i - NEIGHBOURS); j--) {
                if (daysApart(sharing.get(j), sharing.get(i)) > DAYS_APART) {
                    break;
                }
                pairs.add(sharing.get(j), sharing.get(i));
            }
        }
    }

    private int[] tellingWords(int article) {
        var bag = articles.get(article).bag();
        var own = weights.get(article);
        var order = new ArrayList<Integer>();
        for (int i = 0; i < own.length; i++) {
            if (words.articlesWith(bag.terms()[i]) > 1) {
                order.add(i);
            }
        }
        order.sort((one, other) -> {
            int byWeight = Float.compare(own[other], own[one]);
            return byWeight != 0 ? byWeight : Integer.compare(one, other);
        });
        return order.stream().limit(TELLING_WORDS).mapToInt(i -> bag.terms()[i]).toArray();
    }

    /** Pairs of numbers, the smaller first. */
    static final class Pairs {

        private long[] all = new long[1024];
        private int count;

        void add(int one, int other) {
            if (count == all.length) {
                compact(pair -> true);
                if (count > all.length / 2) {
                    all = Arrays.copyOf(all, 2 * all.length);
                }
            }
            all[count++] = (long) Math.min(one, other) << 32 | Math.max(one, other);
        }

        long[] distinct(LongPredicate wanted) {
            compact(wanted);
            return Arrays.copyOf(all, count);
        }

        private void compact(LongPredicate wanted) {
            Arrays.sort(all, 0, count);
            int kept = 0;
            long last = -1;
            for (int i = 0; i < count; i++) {
                if (all[i] != last && wanted.test(all[i])) {
                    all[kept++] = all[i];
                }
                last = all[i];
            }
            count = kept;
        }
    }
}
