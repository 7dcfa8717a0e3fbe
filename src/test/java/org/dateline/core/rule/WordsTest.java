package org.dateline.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void tokensComeApartIntoLettersDigitsAndSigns() {
        assertEquals(
                "the|78|-|day|siege|of|mid|-|november|2014|–|15|,|'|82",
                cut("the 78-day siege of mid-November 2014–15 , ’82"));
    }

    @Test
    void offsetsQuoteTheTextAndSpacesAreKnown() {
        var words = Sentences.words("On Nov. 19–21");
        assertEquals(6, words.count());
        assertEquals("Nov", words.text(1));
        assertEquals(3, words.start(1));
        assertEquals(
                "Nov. 19–21",
                "On Nov. 19–21"
                        .substring(words.span(1, 6).start(), words.span(1, 6).end()));
        assertTrue(words.isSpaceBefore(3));
        assertFalse(words.isSpaceBefore(4));
        assertEquals(words.count(), words.at(13));
        assertEquals(3, words.at(8));
    }

    @Test
    void signsBeyondSixteenBitsStayWhole() {
        assertEquals("a|😀|b", cut("a😀b"));
    }

    private static String cut(String text) {
        var words = Sentences.words(text);
        return IntStream.range(0, words.count()).mapToObj(words::lower).collect(Collectors.joining("|"));
    }
}
