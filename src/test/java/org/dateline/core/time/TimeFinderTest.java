package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.TimeMention;
import org.junit.jupiter.api.Test;

class TimeFinderTest {

    private static final String NEWS =
            "The talks ended on Friday. Last year’s vote was close, and on 3 May they met again, as they do every week.";

    @Test
    void theFirstOfTwoClocksHasTheDayThatIsNamedBehindThem() {
        var found = Reader.read("It struck at 5:14 a.m. (2114 GMT) on Monday.");
        assertEquals("2024-02-12T05:14", found.get(0).timexValue());
        assertEquals("2024-02-12", found.get(2).timexValue());
    }

    @Test
    void whatCameLaterThanNothingStaysOpen() {
        assertEquals(
                "XXXX-XX-XX", Reader.read("Two days later he was freed.").get(0).timexValue());
    }

    @Test
    void withoutAPublicationDateNothingIsInvented() {
        var found = Reader.readUndated(NEWS);
        assertEquals("XXXX-WXX-5 XXXX XXXX-05-03 P1W", values(found));
        assertTrue(found.stream().allMatch(mention -> mention.range().isEmpty()));
    }

    @Test
    void aYearOfPublicationDecidesWhatItCan() {
        var published = Reader.published(DateRange.of(Year.of(2023)), Granularity.YEAR);
        var found = Reader.FINDER.find(Reader.annotate(NEWS), Optional.of(published));
        assertEquals("XXXX-WXX-5 2022 XXXX-05-03 P1W", values(found));
    }

    @Test
    void mentionsQuoteTheTextExactlyAndStandInOrder() {
        int last = 0;
        for (var mention : Reader.read("“Ça va” 😀 — " + NEWS)) {
            assertTrue(mention.span().start() >= last);
            last = mention.span().end();
        }
        var quotes = Reader.read("“Ça va” 😀 — " + NEWS).stream()
                .map(mention -> mention.span().in("“Ça va” 😀 — " + NEWS))
                .toList();
        assertEquals(List.of("Friday", "Last year", "3 May", "every week"), quotes);
    }

    @Test
    void knownEventsAreAnchors() {
        var mention =
                Reader.readUndated("It came two days after the fall of Kabul.").get(0);
        assertEquals("2021-08-17", mention.timexValue());
        assertEquals(Optional.of(DateBasis.KNOWN_EVENT), mention.basis());
        assertEquals(Optional.of("fall of Kabul"), mention.anchorText());
        var day = Reader.readUndated("Since August 15, the fall of Kabul, nothing moved.")
                .get(0);
        assertEquals("2021-08-15", day.timexValue());
        assertEquals("XXXX-08-16", values(Reader.readUndated("On August 16, after the fall of Kabul, all was quiet.")));
    }

    @Test
    void aHistoryFollowsItsOwnDates() {
        var text =
                "The war began in March 1861. On April 12 they fired. In July 1861 they fled. In 1862 they came back. "
                        + "In May 1862 the city fell. By June 1863 they had lost. In October they withdrew. Peace came in 1865.";
        assertEquals("1861-03 1861-04-12 1861-07 1862 1862-05 1863-06 1863-10 1865", values(Reader.read(text)));
    }

    @Test
    void thatMonthIsNotThisMonth() {
        var text = "On January 5 the winner of this month's vote met a guest. Later that month he left.";
        assertEquals("2024-01-05 2024-02 2024-01", values(Reader.read(text)));
    }

    @Test
    void aRangeRunsFromItsFirstDateThroughItsSecond() {
        var found = Reader.read("They met from October 30, 2019 to March.");
        assertEquals("2019-10-30 2020-03", values(found));
        assertEquals(Optional.of(LocalDate.of(2020, 3, 31)), found.get(0).through());
        assertTrue(
                Reader.read("They met on May 3 and 10, 2019.").get(0).through().isEmpty());
        assertTrue(Reader.read("They met between May 3 and 10, 2019.")
                .get(0)
                .through()
                .isPresent());
        assertTrue(Reader.read("It was moved from Monday to Friday.")
                .get(0)
                .through()
                .isEmpty());
    }

    @Test
    void whatOnlyLooksAsideDoesNotMoveAHistory() {
        var text =
                "The war began in March 1861. On April 12, 1861 they fired. In July 1861 they fled. In May 1862 the city "
                        + "fell. Papers found in 1994 show why. In June they rested. Peace came in 1865.";
        assertEquals("1861-03 1861-04-12 1861-07 1862-05 1994 1862-06 1865", values(Reader.read(text)));
    }

    @Test
    void theFirstOfTwoJoinedDatesTakesTheYearOfTheSecond() {
        assertEquals("1968-04 1968-06", values(Reader.read("It lasted from April to June 1968.")));
    }

    @Test
    void theTimeIsLinearWhateverTheText() {
        var texts = List.of("three days after ", "2024-02-", "Monday, ", "the end of the ", "5 May ", "(((", "1999 ");
        for (var text : texts) {
            var annotated = Reader.annotate(text.repeat(3000).strip());
            assertTimeout(Duration.ofMinutes(5), () -> Reader.FINDER.find(annotated, Optional.empty()), text);
        }
    }

    private static String values(List<TimeMention> found) {
        return found.stream().map(TimeMention::timexValue).collect(Collectors.joining(" "));
    }
}
