package org.dateline.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins the two strands that are most alike, again and again, until none are alike enough. Only strands that were proposed as
 * a pair, or grew from such, are compared; of equals the earlier are joined first, so the answer hangs on no order.
 */
final class AverageLink {

    private static final Comparator<Candidate> NEXT = Comparator.comparingDouble(Candidate::likeness)
            .reversed()
            .thenComparingInt(Candidate::one)
            .thenComparingInt(Candidate::other);

    private final Strand[] strands;
    private final List<Set<Integer>> partners = new ArrayList<>();
    private final UnionFind groups;
    private final double least;
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(NEXT);

    /** Two strands as they were when they were compared. */
    private record Candidate(int one, int other, double likeness, int size) {}

    private AverageLink(List<Strand> strands, double least) {
        this.strands = strands.toArray(Strand[]::new);
        this.groups = new UnionFind(strands.size());
        this.least = least;
        strands.forEach(strand -> partners.add(new TreeSet<>()));
    }

    /** {@code pairs} of strand numbers, {@code one << 32 | other}; the groups are in the order of their first strands. */
    static List<List<Integer>> groups(List<Strand> strands, long[] pairs, double least) {
        var link = new AverageLink(strands, least);
        for (long pair : pairs) {
            link.propose((int) (pair >>> 32), (int) pair);
        }
        link.join();
        var groups = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < strands.size(); i++) {
            groups.computeIfAbsent(link.groups.find(i), root -> new ArrayList<>(1))
                    .add(i);
        }
        return List.copyOf(groups.values());
    }

    private void propose(int one, int other) {
        double likeness = strands[one].likeness(strands[other]);
        if (likeness >= least) {
            partners.get(one).add(other);
            partners.get(other).add(one);
            queue.add(new Candidate(
                    Math.min(one, other), Math.max(one, other), likeness, strands[one].size() + strands[other].size()));
        }
    }

    private void join() {
        for (var next = queue.poll(); next != null; next = queue.poll()) {
            if (isOfNow(next)) {
                join(next.one(), next.other());
            }
        }
    }

    /** A strand that has grown since, or has gone into another, is another strand. */
    private boolean isOfNow(Candidate pair) {
        return groups.find(pair.one()) == pair.one()
                && groups.find(pair.other()) == pair.other()
                && strands[pair.one()].size() + strands[pair.other()].size() == pair.size();
    }

    private void join(int one, int other) {
        strands[one] = strands[one].with(strands[other]);
        groups.unite(one, other);
        var others = new TreeSet<>(partners.get(one));
        others.addAll(partners.get(other));
        for (int gone : List.of(one, other)) {
            others.remove(gone);
            partners.get(gone).forEach(partner -> partners.get(partner).remove(gone));
            partners.get(gone).clear();
        }
        others.forEach(partner -> propose(one, partner));
    }
}
