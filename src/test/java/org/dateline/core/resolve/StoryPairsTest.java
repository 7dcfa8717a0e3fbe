package org.dateline.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryPairsTest {

    private static final int MANY = 2_000;

    /** However many share a word in the same days, each is compared with so many before it at most. */
    @Test
    void aCrowdedWordDoesNotCompareAllWithAll() {
        var terms = Terms.of("ferry", Extractions.WEIGHTS.shares());
        var rarity = new Rarity(Collections.nCopies(MANY, terms), Extractions.WEIGHTS.shares());
        var strand = Strand.of(
                terms.words(), rarity.weights(terms), Optional.empty(), Optional.of(LocalDate.of(2024, 2, 14)));
        var compared = new int[1];
        var pairs = new StoryPairs(Collections.nCopies(MANY, strand), rarity, (one, other) -> {
            compared[0]++;
            return true;
        });
        assertTrue(compared[0] <= MANY * StoryPairs.NEIGHBOURS, () -> compared[0] + " comparisons");
        assertEquals(compared[0], pairs.alike().length);
        assertEquals(MANY - StoryPairs.NEIGHBOURS - 1, pairs.crowded().size());
    }
}
