package org.dateline.core.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.dateline.CountingLoader;
import org.junit.jupiter.api.Test;

/**
 * Twice as long a sentence, full of events and of people, costs less than with all weighed against all; counted in steps, not in
 * seconds. Verbs that all hang on one another are still read each against each; how many, {@link UnreadTest} holds.
 */
class LongSentenceTest {

    private static final int WORDS = 190;

    /** Each event weighs those near it and no more; every word for every event in it would be four times, every side as well eight. */
    private static final double MOST_GROWTH = 3.2;

    private static final List<String> PIECES = List.of(
            "troops attacked rebels, police arrested him, ",
            "the man who met the man who ",
            "the police of Chad killed villagers and ",
            "president, minister and ");

    @Test
    void nothingIsWeighedAgainstAllOfALongSentence() throws ReflectiveOperationException {
        var work = work();
        var wrong = new ArrayList<String>();
        for (var piece : PIECES) {
            long once = work.applyAsLong(text(piece, WORDS));
            long twice = work.applyAsLong(text(piece, 2 * WORDS));
            assertTrue(once > WORDS, () -> piece + " was not read");
            if (twice > MOST_GROWTH * once) {
                wrong.add(piece + ": " + once + " steps, then " + twice);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @SuppressWarnings("unchecked")
    private static ToLongFunction<String> work() throws ReflectiveOperationException {
        return (ToLongFunction<String>) new CountingLoader()
                .loadClass(EventWork.class.getName())
                .getDeclaredConstructor()
                .newInstance();
    }

    private static String text(String piece, int words) {
        var signs = piece.replace(",", " ,").strip().split(" ").length;
        return piece.repeat(words / signs);
    }
}
