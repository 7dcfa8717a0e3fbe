package org.dateline.core.resolve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final WordShares SHARES = Extractions.WEIGHTS.shares();

    @Test
    void wordsAreCutToStemsAndNamesCountTwice() {
        assertEquals(
                Map.of("striker", 1, "strik", 3, "belgrad", 2, "2024", 1),
                Terms.counted("Striking strikers: a strike in Belgrade, 2024"));
    }

    @Test
    void theMostTellingWordsAreKeptInOrder() {
        var text = new StringBuilder("the government said ".repeat(50)).append("Srebrenica ");
        for (int i = 0; i < 2 * Terms.MOST; i++) {
            text.append("rare").append(i).append(' ');
        }
        var terms = Terms.of(text.toString(), SHARES);
        assertEquals(Terms.MOST, terms.words().length);
        assertEquals(Terms.MOST, terms.counts().length);
        assertTrue(Arrays.stream(terms.words()).anyMatch(word -> word == Terms.number("srebrenica")));
        assertTrue(Arrays.stream(terms.words()).noneMatch(word -> word == Terms.number("th")));
        var sorted = terms.words().clone();
        Arrays.sort(sorted);
        assertArrayEquals(sorted, terms.words());
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertEquals(0, Terms.of(" – ! a b ", SHARES).words().length);
    }

    @Test
    void commonWordsTellLittle() {
        assertTrue(SHARES.of(Terms.number("th")) > 0.8);
        assertEquals(0, SHARES.of(Terms.number("srebrenica")));
        assertTrue(Rarity.inOpenNews(0.9) < 0.2);
        assertTrue(Rarity.inOpenNews(0) > 7);
    }
}
