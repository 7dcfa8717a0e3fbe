package org.dateline.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AverageLinkTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

    @Test
    void theMostAlikeAreJoinedFirstAndAChainIsNoGroup() {
        var chain = List.of(strand(0, 1), strand(1, 2), strand(2, 3), strand(3, 4), strand(4, 5));
        assertEquals(List.of(List.of(0, 1), List.of(2, 3), List.of(4)), groups(chain, 0.4));
    }

    @Test
    void aGroupIsAsAlikeAsItsArticlesOnAverage() {
        var pair = strand(0, 1).with(strand(0, 2));
        assertEquals(0.25, pair.alike(strand(1, 3)), 1e-6);
        assertEquals(0.5, pair.alike(strand(0, 3)), 1e-6);
        assertEquals(pair.alike(strand(0, 3)), strand(0, 3).alike(pair), 1e-6);
    }

    @Test
    void onlyProposedPairsAreCompared() {
        var twins = List.of(strand(0, 1), strand(0, 1));
        assertEquals(List.of(List.of(0), List.of(1)), AverageLink.groups(twins, new long[0], 0.4));
    }

    @Test
    void strandsMoreThanAWeekApartAreNeverAlike() {
        var first = Strand.of(new int[] {1}, new float[] {1}, Optional.empty(), Optional.of(DAY));
        var last = Strand.of(new int[] {1}, new float[] {1}, Optional.empty(), Optional.of(DAY.plusDays(7)));
        var later = Strand.of(new int[] {1}, new float[] {1}, Optional.empty(), Optional.of(DAY.plusDays(8)));
        assertEquals(1 - 0.14, first.likeness(last), 1e-6);
        assertEquals(Strand.NEVER, first.likeness(later));
        assertEquals(Strand.NEVER, first.with(last).likeness(later), "a story does not go on and on");
        var undated = Strand.of(new int[] {1}, new float[] {1}, Optional.empty(), Optional.empty());
        assertEquals(1, undated.likeness(later), 1e-6);
        assertEquals(Strand.NEVER, undated.with(first).likeness(later));
    }

    @Test
    void daysCountForMoreWithinOnePublisher() {
        var first = Strand.of(new int[] {1}, new float[] {1}, Optional.of("Daily"), Optional.of(DAY));
        var next = Strand.of(new int[] {1}, new float[] {1}, Optional.of("Daily"), Optional.of(DAY.plusDays(2)));
        var elsewhere = Strand.of(new int[] {1}, new float[] {1}, Optional.of("Herald"), Optional.of(DAY.plusDays(2)));
        assertEquals(1 - 0.12, first.likeness(next), 1e-6);
        assertEquals(1 - 0.04, first.likeness(elsewhere), 1e-6);
        assertEquals(1 - 0.08, first.likeness(next.with(elsewhere)), 1e-6);
    }

    /** Two words of equal weight. */
    private static Strand strand(int one, int other) {
        float half = (float) Math.sqrt(0.5);
        return Strand.of(new int[] {one, other}, new float[] {half, half}, Optional.empty(), Optional.of(DAY));
    }

    private static List<List<Integer>> groups(List<Strand> strands, double least) {
        var pairs = new ArrayList<Long>();
        for (long i = 0; i < strands.size(); i++) {
            for (long j = i + 1; j < strands.size(); j++) {
                pairs.add(i << 32 | j);
            }
        }
        return AverageLink.groups(
                strands, pairs.stream().mapToLong(Long::longValue).toArray(), least);
    }
}
