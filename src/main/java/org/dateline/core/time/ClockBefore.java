package org.dateline.core.time;

import java.util.Set;
import org.dateline.core.rule.Words;

/** What stands before a day and the clock time that may come with it: "is at 7.45pm on Tuesday", "moved to 8 p.m. on Friday". */
final class ClockBefore {

    private static final Set<String> BETWEEN = Set.of("on", "at", "only", "just", "pm", "am", "p", "m", ".", ":");
    private static final int FARTHEST = 9;
    private static final int GROUP = 3;

    private ClockBefore() {}

    /** The place of the word before both. */
    static int skip(Words words, int from) {
        int i = from - 1;
        while (i > 0 && from - i <= FARTHEST && isBetween(words, i)) {
            i--;
        }
        return i;
    }

    private static boolean isBetween(Words words, int at) {
        var word = words.lower(at);
        boolean morning = word.equals("a") && words.lower(at + 1).equals(".");
        return morning || BETWEEN.contains(word) || Character.isDigit(word.charAt(0));
    }

    /** "The kick-off was moved to 8 p.m. on Friday". */
    static boolean isMoved(Words words, int from, Set<String> moved) {
        int to = skip(words, from);
        for (int i = to - 1; i >= 0 && to - i <= GROUP && words.lower(to).equals("to"); i--) {
            if (moved.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
