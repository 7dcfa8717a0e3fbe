package org.dateline.core.article;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a line by what they do in it: hold it together, tell that somebody speaks, carry what it is about. */
final class LineWords {

    private static final Set<String> SMALL = Set.of(
            ("a an and are as at be been but by for from had has have he her his i in into is it its of on or she that"
                            + " the their there they this to was were which who will with would not")
                    .split(" "));
    private static final Set<String> SAYING =
            Set.of("said", "says", "say", "told", "added", "tells", "asked", "wrote", "announced", "according");
    private static final int SHORTEST_CONTENT = 4;

    private LineWords() {}

    private static Stream<String> words(LineView line) {
        return Arrays.stream(line.key().split("[^\\p{L}]+"));
    }

    static int small(LineView line) {
        return (int) words(line).filter(SMALL::contains).count();
    }

    static boolean isSaying(LineView line) {
        return words(line).anyMatch(SAYING::contains);
    }

    static List<String> content(LineView line) {
        return words(line)
                .filter(word -> word.length() >= SHORTEST_CONTENT && !SMALL.contains(word))
                .toList();
    }
}
