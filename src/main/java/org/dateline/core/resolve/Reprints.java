package org.dateline.core.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the articles that use the same words. Two articles that share a band of their signatures are
 * compared; groups of similar ones are split so that each article is similar to the first of its group.
 *
 * <p>A rewrite shares at least half of its shingles with the first, a copy nine tenths. Much that is alike is a
 * formula ("The president spoke to …", a memorandum with another amount), and formulas come back: so rewrites and
 * copies of short texts belong together for three days only, a week if another publisher has them, copies of longer ones for
 * a month, and texts of less than thirty shingles as copies or not at all.
 */
final class Reprints {

    static final double COPY = 0.9;
    static final double REWRITE = 0.5;

    private static final double NEVER = 2;

    private static final double FORMULA = 0.2;
    private static final int FORMULA_SHINGLES = 100;

    private static final int FEW_SHINGLES = 30;
    private static final int MANY_SHINGLES = 200;
    private static final int DAYS_APART = 3;
    private static final int DAYS_APART_ELSEWHERE = 7;
    private static final int DAYS_APART_IN_LONG_COPIES = 31;
    private static final int NEIGHBOURS = 4;
    private static final int ORIGINALS = 64;

    private final List<Fingerprint> articles;
    private final UnionFind groups;

    private Reprints(List<Fingerprint> articles) {
        this.articles = articles;
        this.groups = new UnionFind(articles.size());
    }

    /** Groups the articles, which are sorted by day of publication; the others of each group are made from its first. */
    static List<List<Fingerprint>> find(List<Fingerprint> articles) {
        var finder = new Reprints(articles);
        for (int band = 0; band < Signature.BANDS; band++) {
            finder.compareWithin(band);
        }
        return finder.all();
    }

    /** How alike two articles are if one may be made from the other, otherwise 0. */
    static double similarity(Fingerprint one, Fingerprint other) {
        int fewer = Math.min(one.signature().shingles(), other.signature().shingles());
        int more = Math.max(one.signature().shingles(), other.signature().shingles());
        double least = more < FEW_SHINGLES ? COPY : REWRITE;
        long days = daysBetween(one, other);
        if (days > (isOfOnePublisher(one, other) ? DAYS_APART : DAYS_APART_ELSEWHERE)) {
            least = fewer < MANY_SHINGLES || days > DAYS_APART_IN_LONG_COPIES ? NEVER : COPY;
        }
        if (fewer < least * more) {
            return 0;
        }
        double similarity = one.signature().similarity(other.signature());
        return similarity >= least ? similarity : 0;
    }

    /** Whether a publisher tells two things in one form of words: much is alike, and yet neither is made from the other. */
    static boolean isFormula(Fingerprint one, Fingerprint other) {
        int fewer = Math.min(one.signature().shingles(), other.signature().shingles());
        int more = Math.max(one.signature().shingles(), other.signature().shingles());
        return isOfOnePublisher(one, other)
                && more < FORMULA_SHINGLES
                && 2 * fewer >= more
                && one.signature().similarity(other.signature()) >= FORMULA;
    }

    private static boolean isOfOnePublisher(Fingerprint one, Fingerprint other) {
        return one.publisher().isPresent() && one.publisher().equals(other.publisher());
    }

    /** Between the days of publication; 0 if one is unknown. */
    private static long daysBetween(Fingerprint one, Fingerprint other) {
        return one.publishedOn()
                .flatMap(day -> other.publishedOn().map(next -> Math.abs(ChronoUnit.DAYS.between(day, next))))
                .orElse(0L);
    }

    /** Half of each key is the band, half the article: sorting brings equal bands together. */
    private void compareWithin(int band) {
        var keys = new long[articles.size()];
        int count = 0;
        for (int i = 0; i < articles.size(); i++) {
            var signature = articles.get(i).signature();
            if (signature.shingles() > 0) {
                keys[count++] = WordHashes.mixed(signature.band(band)) << 32 | i;
            }
        }
        Arrays.sort(keys, 0, count);
        int first = 0;
        for (int i = 1; i < count; i++) {
            if (keys[i] >>> 32 != keys[first] >>> 32) {
                first = i;
            }
            compareWithNeighbours(keys, first, i);
        }
    }

    /** Not every pair of a crowded band is compared, or a million like articles would take for ever. */
    private void compareWithNeighbours(long[] keys, int first, int current) {
        for (int i = Math.max(first, current - NEIGHBOURS); i < current; i++) {
            compare((int) keys[i], (int) keys[current]);
        }
        if (first < current - NEIGHBOURS) {
            compare((int) keys[first], (int) keys[current]);
        }
    }

    private void compare(int one, int other) {
        if (groups.find(one) != groups.find(other) && similarity(articles.get(one), articles.get(other)) > 0) {
            groups.unite(one, other);
        }
    }

    private List<List<Fingerprint>> all() {
        var similar = new TreeMap<Integer, List<Fingerprint>>();
        for (int i = 0; i < articles.size(); i++) {
            similar.computeIfAbsent(groups.find(i), root -> new ArrayList<>(1)).add(articles.get(i));
        }
        var stories = new ArrayList<List<Fingerprint>>();
        similar.values().forEach(group -> stories.addAll(split(group)));
        return stories;
    }

    /** Each article goes to the most similar original before it, or becomes an original itself. */
    private static List<List<Fingerprint>> split(List<Fingerprint> group) {
        var stories = new ArrayList<List<Fingerprint>>();
        for (var article : group) {
            var story = mostSimilar(stories, article).orElseGet(() -> {
                stories.add(new ArrayList<>(1));
                return stories.get(stories.size() - 1);
            });
            story.add(article);
        }
        return stories;
    }

    private static Optional<List<Fingerprint>> mostSimilar(List<List<Fingerprint>> stories, Fingerprint article) {
        Optional<List<Fingerprint>> best = Optional.empty();
        double bestSimilarity = 0;
        for (var story : stories.subList(Math.max(0, stories.size() - ORIGINALS), stories.size())) {
            double similarity = similarity(story.get(0), article);
            if (similarity > bestSimilarity) {
                best = Optional.of(story);
                bestSimilarity = similarity;
            }
        }
        return best;
    }
}
