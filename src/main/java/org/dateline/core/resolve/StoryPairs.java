package org.dateline.core.resolve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which strands are alike enough to begin with. Compared are those that share one of their most telling words and came out within days of one
 * another. Where very many share a word in those days, each is compared with the nearest before it only, and is said to be crowded.
 */
final class StoryPairs {

    static final int NEIGHBOURS = 64;

    private static final int TELLING_WORDS = 16;

    private final List<Strand> strands;
    private final Rarity rarity;
    private final Both mayBeOne;
    private final Map<Integer, Numbers> sharing = new HashMap<>();
    private final Articles.Pairs pairs = new Articles.Pairs();
    private final TreeSet<Integer> crowded = new TreeSet<>();

    /** The last strand that each was compared with. */
    private final int[] comparedWith;

    /** {@code strands} are in the order of their days, the undated last. */
    StoryPairs(List<Strand> strands, Rarity rarity, Both mayBeOne) {
        this.strands = strands;
        this.rarity = rarity;
        this.mayBeOne = mayBeOne;
        this.comparedWith = new int[strands.size()];
        IntStream.range(0, strands.size()).forEach(this::compareWithEarlier);
    }

    /** Each once, {@code one << 32 | other}, sorted. */
    long[] alike() {
        return pairs.distinct(pair -> true);
    }

    /** The numbers of strands that were not compared with all that share a telling word with them. */
    TreeSet<Integer> crowded() {
        return crowded;
    }

    private void compareWithEarlier(int number) {
        for (int word : tellingWords(strands.get(number))) {
            var block = sharing.computeIfAbsent(word, unseen -> new Numbers());
            compareWithNearest(block, number);
            block.add(number);
        }
    }

    private void compareWithNearest(Numbers block, int number) {
        for (int i = block.count - 1; i >= 0 && mayMeet(block.all[i], number); i--) {
            if (block.count - i > NEIGHBOURS) {
                crowded.add(number);
                return;
            }
            int earlier = block.all[i];
            if (comparedWith[earlier] != number) {
                comparedWith[earlier] = number;
                if (mayBeOne.test(earlier, number)) {
                    pairs.add(earlier, number);
                }
            }
        }
    }

    private boolean mayMeet(int earlier, int later) {
        var one = strands.get(earlier);
        var other = strands.get(later);
        return other.dated() == 0 || other.firstDay() - one.firstDay() <= Strand.DAYS_APART;
    }

    private int[] tellingWords(Strand strand) {
        return IntStream.range(0, strand.words().length)
                .boxed()
                .filter(i -> rarity.articlesWith(strand.words()[i]) > 1)
                .sorted(Comparator.comparingDouble((Integer i) -> -strand.sums()[i])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(TELLING_WORDS)
                .mapToInt(i -> strand.words()[i])
                .toArray();
    }

    /** Whether two strands may be one story. */
    interface Both {

        boolean test(int one, int other);
    }

    /** A growing list of numbers. */
    private static final class Numbers {

        private int[] all = new int[2];
        private int count;

        void add(int number) {
            if (count == all.length) {
                all = Arrays.copyOf(all, 2 * count);
            }
            all[count++] = number;
        }
    }
}
