package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.dateline.CountingLoader;
import org.junit.jupiter.api.Test;

/** Twice the text is twice the work, whatever the text; counted in steps, not in seconds. */
class LinearTimeTest {

    private static final int CHARS = 10_000;

    /** A little more than twice: a clock time looks for its day two sentences back, and the shorter text has hardly three. */
    private static final double MOST_GROWTH = 2.5;

    /** What texts are made of by repetition; without white space at the end all of it is glued together. */
    private static final List<String> PIECES = List.of(
            "7",
            "1 ",
            "1.",
            "1,000,",
            "000,",
            "5/5/",
            "1999 ",
            "1999-",
            "2014/2016/",
            "2024-02-",
            "(1999)",
            "1980s",
            "1BC-",
            "May ",
            "May5,",
            "5 May, ",
            "5/May/",
            "May-June-",
            "on Monday, the 5th of May ",
            "Monday/",
            "today-",
            "last-year-",
            "1st",
            "twenty-",
            "one ",
            "two hundred and ",
            "a ",
            "days-after-",
            "three days after ",
            "the last last last ",
            "the end of the ",
            "every ",
            "from 1 to 2 to 3 ",
            "early/",
            "noon/",
            "4:30 p.m. ",
            "4:30pm,",
            "(",
            "([{",
            ")",
            "will be met ",
            "@",
            "=1999",
            "http://a.b/1999/",
            "World-War-I-",
            "September 11 ",
            "the fall of ",
            "x",
            "\u00e9",
            "\ud83d\ude00");

    @Test
    void twiceTheTextIsTwiceTheWork() throws ReflectiveOperationException {
        var work = work();
        var wrong = new ArrayList<String>();
        for (var piece : PIECES) {
            long once = work.applyAsLong(text(piece, CHARS));
            long twice = work.applyAsLong(text(piece, 2 * CHARS));
            assertTrue(once > CHARS, () -> piece + " was not read");
            if (twice > MOST_GROWTH * once) {
                wrong.add(piece + ": " + once + " steps, then " + twice);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @SuppressWarnings("unchecked")
    private static ToLongFunction<String> work() throws ReflectiveOperationException {
        return (ToLongFunction<String>) new CountingLoader()
                .loadClass(TimeWork.class.getName())
                .getDeclaredConstructor()
                .newInstance();
    }

    private static String text(String piece, int chars) {
        return piece.repeat(chars / piece.length());
    }
}
