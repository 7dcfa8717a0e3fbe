package org.dateline.core.event;

import java.util.Set;

/** Closed classes of words that belong to a way of reading, written as a text block. */
final class WordSet {

    private WordSet() {}

    /** The words between the blanks. */
    static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
