package org.dateline.core.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts numbered things together by evidence for and against each pair: the surest pair first, and two groups only if the
 * evidence between all their members speaks for it on average. So no chain grows from one likeness to the next, and a thing is
 * compared with a group as a whole. What is missing between two members is asked for.
 */
final class Linking {

    /** Evidence for (above zero) or against two things being one. */
    @FunctionalInterface
    interface Evidence {
        double of(int one, int other);
    }

    /** Whether two groups may be one at all. */
    @FunctionalInterface
    interface Consent {
        boolean of(List<Integer> one, List<Integer> other);
    }

    private record Link(int one, int other, double evidence) {}

    private static final Comparator<Link> SUREST = Comparator.comparingDouble((Link link) -> -link.evidence)
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other);

    /** Of a larger group, as many members speak for all: its first ones. */
    private static final int SPEAKERS = 6;

    private final Evidence evidence;
    private final Consent consent;
    private final List<Link> links = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final Map<Long, Integer> refused = new HashMap<>();

    Linking(int size, Evidence evidence) {
        this(size, evidence, (one, other) -> true);
    }

    Linking(int size, Evidence evidence, Consent consent) {
        this.evidence = evidence;
        this.consent = consent;
        for (int i = 0; i < size; i++) {
            var alone = new ArrayList<Integer>(1);
            alone.add(i);
            groups.add(alone);
        }
    }

    /** Two that may be one; only those whose evidence speaks for it are kept. */
    void consider(int one, int other) {
        double found = evidence.of(one, other);
        if (found > 0) {
            links.add(new Link(Math.min(one, other), Math.max(one, other), found));
        }
    }

    /** The groups, each in order, by their first members. */
    List<List<Integer>> groups() {
        links.sort(SUREST);
        var find = new UnionFind(groups.size());
        for (var link : links) {
            int one = find.find(link.one());
            int other = find.find(link.other());
            if (one != other && speaksFor(one, other)) {
                find.unite(one, other);
                int kept = Math.min(one, other);
                groups.get(kept).addAll(groups.get(Math.max(one, other)));
                groups.get(kept).sort(null);
            }
        }
        var byFirst = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < groups.size(); i++) {
            if (find.find(i) == i) {
                byFirst.put(i, groups.get(i));
            }
        }
        return List.copyOf(byFirst.values());
    }

    /** Two groups that were kept apart are not weighed again until they have grown by half. */
    private boolean speaksFor(int one, int other) {
        long pair = (long) Math.min(one, other) << 32 | Math.max(one, other);
        int size = groups.get(one).size() + groups.get(other).size();
        if (2 * size < 3 * refused.getOrDefault(pair, 0)) {
            return false;
        }
        boolean speaks =
                average(groups.get(one), groups.get(other)) > 0 && consent.of(groups.get(one), groups.get(other));
        if (!speaks) {
            refused.put(pair, size);
        }
        return speaks;
    }

    private double average(List<Integer> one, List<Integer> other) {
        int ones = Math.min(SPEAKERS, one.size());
        int others = Math.min(SPEAKERS, other.size());
        var bestOfOthers = new double[others];
        Arrays.fill(bestOfOthers, Double.NEGATIVE_INFINITY);
        double sum = 0;
        double best = 0;
        for (int i = 0; i < ones; i++) {
            double bestOfOne = Double.NEGATIVE_INFINITY;
            for (int j = 0; j < others; j++) {
                double found = evidence.of(one.get(i), other.get(j));
                sum += found;
                bestOfOne = Math.max(bestOfOne, found);
                bestOfOthers[j] = Math.max(bestOfOthers[j], found);
            }
            best += bestOfOne / (2 * ones);
        }
        best += Arrays.stream(bestOfOthers).sum() / (2 * others);
        return (2 * sum / ((double) ones * others) + best) / 3;
    }
}
