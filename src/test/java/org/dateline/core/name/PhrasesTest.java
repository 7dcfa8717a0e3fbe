package org.dateline.core.name;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.dateline.core.learn.IntMap;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void theLongestPhraseThatStartsFirstIsFound() {
        int longer = Phrases.add(Phrases.add(Phrases.begin(10), 11), 12);
        int shorter = Phrases.add(Phrases.begin(10), 11);
        var phrases = new Phrases(new IntMap(new int[] {shorter, longer}, new int[] {1, 2}));
        assertArrayEquals(new int[] {0, 3, 4, 4, 1, 2, 0}, phrases.labels(new int[] {9, 10, 11, 12, 10, 11, 13}));
    }
}
