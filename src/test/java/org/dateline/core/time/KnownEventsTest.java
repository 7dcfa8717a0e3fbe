package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.lexicon.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownEventsTest {

    private static final List<Tsv.Row> ROWS =
            Tsv.read(Reader.FILES, "rules/time/known-events.tsv").rows();

    @Test
    void everyLineHasADayOrAFirstAndALastOfTheLastCentury() {
        for (var row : ROWS) {
            var range = KnownEvents.range(row.get("date"));
            assertTrue(range.start().getYear() >= 1899 && range.end().getYear() <= 2026, () -> row.get("date"));
            assertTrue(!row.list("wordings").isEmpty(), () -> row.get("date"));
        }
        assertTrue(ROWS.size() >= 500);
    }

    @Test
    void aNameMeansOneHappening() {
        var seen = new HashSet<String>();
        var twice = ROWS.stream()
                .flatMap(row -> row.list("wordings").stream())
                .filter(wording -> !seen.add(wording.toLowerCase(Locale.ROOT)))
                .toList();
        assertEquals(List.of(), twice);
    }

    /** Each name of words only: "three days after …" counts from the last day of what it names, in an article without a date. */
    @Test
    void everyNameIsFoundAndCountedFrom() {
        var wrong = new ArrayList<String>();
        for (var row : ROWS) {
            var expected = KnownEvents.range(row.get("date")).last().plusDays(3).toString();
            for (var wording : row.list("wordings")) {
                if (!wording.contains("/V") && !wording.contains("/N")) {
                    var found =
                            Reader.readUndated("They met three days after " + article(wording) + wording + ".").stream()
                                    .map(mention -> mention.timexValue())
                                    .toList();
                    if (!found.contains(expected)) {
                        wrong.add(wording + ": " + found + ", not " + expected);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String article(String wording) {
        return Stream.of(" was ", " were ", " became ", " came ", "'s ").anyMatch(wording::contains) ? "" : "the ";
    }

    @ParameterizedTest
    @CsvSource({
        "They met a day after the Dayton agreement., 1995-11-22",
        "They met two days after 9/11., 2001-09-13",
        "They met two days after the Brexit referendum., 2016-06-25",
        "It opened three days after the fall of the Berlin Wall., 1989-11-12",
        "It opened three days after NATO began bombing Yugoslavia., 1999-03-27",
        "It came five days after Kosovo declared independence., 2008-02-22",
        "It came two days before the Munich Agreement., 1938-09-28",
        "They voted three days after the Capitol was stormed., ''",
    })
    void textsCallThemSo(String text, String expected) {
        var found = Reader.readUndated(text).stream()
                .map(mention -> mention.timexValue())
                .filter(value -> value.length() == 10)
                .toList();
        assertEquals(expected.isEmpty() ? List.of() : List.of(expected), found);
    }

    @Test
    void whatHappenedAfterPublicationIsNotMeant() {
        var text = "They fled two days after the fall of Kabul.";
        assertEquals("2021-08-17", Reader.readUndated(text).get(0).timexValue());
        var old = Reader.published(DateRange.of(LocalDate.of(2001, 11, 15)), Granularity.DAY);
        var found = Reader.FINDER.find(Reader.annotate(text), Optional.of(old));
        assertTrue(found.stream().allMatch(mention -> mention.range().isEmpty()), found::toString);
    }
}
