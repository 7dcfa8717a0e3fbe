package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.DateStatus;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.EventStatus;
import org.dateline.core.model.Part;
import org.dateline.core.model.PloverType;
import org.dateline.core.model.Role;
import org.dateline.core.model.Span;
import org.dateline.core.model.TimeMention;
import org.dateline.core.model.TimexType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Egypt and Jordan condemned the raid.                           | OCCURRED
            Turkish troops are shelling Syria.                             | ONGOING
            Turkey will deploy troops in Libya.                            | PLANNED
            "We'll deploy troops in Libya," the Turkish minister said.      | PLANNED
            Iran may attack Israel.                                        | POSSIBLE
            If Iran attacked Israel, the region would burn.                | POSSIBLE
            The Turkish army did not attack Syria.                         | NEGATED
            Rather than invade Syria, the Turkish army withdrew.           | NEGATED
            The Turkish minister denied that Turkish troops shelled Syria. | OCCURRED
            """)
    void theStatusFollowsAuxiliariesAndGoverningWords(String text, EventStatus status) {
        assertEquals(status, first(text).status());
    }

    @Test
    void compoundActorsAreOneEventWithSeveralParticipants() {
        var text = "Egypt and Jordan condemned the raid.";
        assertEquals("ACCUSE/disapprove Egypt, Jordan >", Articles.line(text, first(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia condemned the attack.                                  | ACCUSE/disapprove Russia >
            Russia condemned Turkish air strikes.                         | ACCUSE/disapprove Russia > Turkish
            Hungary criticised Serbia's plan.                             | ACCUSE/disapprove Hungary > Serbia
            Iran rejected the demands of the miners.                      | REJECT Iran > miners
            Thousands of farmers criticised Hungary.                      | ACCUSE/disapprove Thousands of farmers > Hungary
            Thousands of letters criticised Hungary.                      | ACCUSE/disapprove > Hungary
            We criticised Hungary.                                        | ACCUSE/disapprove > Hungary
            The nation of Chad criticised Hungary.                        | ACCUSE/disapprove nation of Chad > Hungary
            """)
    void onlySomebodyWhoCanActTakesPart(String text, String line) {
        assertEquals(line, Articles.line(text, first(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The president of Chad, Ali Omar, criticised Hungary.                          | ACCUSE/disapprove president of Chad > Hungary
            A minister of Bergen, Norway, criticised Hungary.                             | ACCUSE/disapprove minister of Bergen > Hungary
            Norway issued a letter criticising Hungary.                                   | ACCUSE/disapprove Norway > Hungary
            """)
    void theSubjectIsFoundAcrossCommas(String text, String line) {
        assertEquals(line, Articles.line(text, first(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ministers of Chad would meet in Niger on Friday.      | PLANNED
            The ministers of Chad could meet in Niger on Friday.      | POSSIBLE
            """)
    void whatIsForeseenIsPlanned(String text, EventStatus status) {
        assertEquals(status, first(text).status());
    }

    @Test
    void thePassiveTurnsTheSidesRound() {
        var text = "The Serbian minister was criticised by Hungary and Austria.";
        assertEquals("ACCUSE/disapprove Hungary, Austria > Serbian minister", Articles.line(text, first(text)));
    }

    @Test
    void aRelativeClauseHasItsAntecedentAsSubject() {
        var text = "Russian soldiers, who attacked Georgia, went home.";
        assertEquals("ASSAULT Russian soldiers > Georgia", Articles.line(text, first(text)));
    }

    @Test
    void whatIsDemandedHasNotHappened() {
        var events = Articles.read("Ukraine called on Germany to impose sanctions on Russia.")
                .events();
        assertEquals(
                List.of(PloverType.REQUEST),
                events.stream().map(EventMention::type).toList());
        assertEquals(EventStatus.OCCURRED, events.get(0).status());
    }

    @Test
    void whatIsThreatenedGivesTheThreatItsMode() {
        var event = first("Russia threatened to bomb Georgia.");
        assertEquals(PloverType.THREATEN, event.type());
        assertEquals(Optional.of("violence"), event.mode());
    }

    @Test
    void whoReportsAnEventStandsBesideIt() {
        var event = first("Syrian rebels attacked a Turkish convoy, the Turkish ministry said.");
        assertEquals(PloverType.ASSAULT, event.type());
        assertEquals("Turkish ministry", event.reportedBy().orElseThrow().text());
        assertFalse(event.quoted());
    }

    @Test
    void anEventBetweenQuotationMarksIsQuoted() {
        assertTrue(
                first("\u201cRussia attacked Georgia,\u201d the minister said.").quoted());
    }

    @Test
    void onlyTheDateOfItsOwnClauseBelongsToAnEvent() {
        var text = "Turkey attacked Syria on 3 May 2001, and Iran condemned the raid.";
        var time = time(text, "3 May 2001");
        var events = Articles.read(text, Part.BODY, List.of(time)).events();
        assertEquals(Optional.of(time), events.get(0).time());
        assertEquals(Optional.empty(), events.get(1).time());
    }

    @Test
    void aDateBehindWhoSaysSoBetweenCommasIsThatOfTheEvent() {
        var text = "Turkey shelled Idlib, residents said, on 3 May 2001.";
        var time = time(text, "3 May 2001");
        assertEquals(
                Optional.of(time),
                Articles.read(text, Part.BODY, List.of(time)).events().get(0).time());
        var said = "Turkey shelled Idlib, residents said on 3 May 2001.";
        assertEquals(
                Optional.empty(),
                Articles.read(said, Part.BODY, List.of(time(said, "3 May 2001")))
                        .events()
                        .get(0)
                        .time());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkey repeated its warning last month, citing the example of Chad's invasion of Mali. | last month
            Germany condemned Chad's occupation of Mali in 1995.                                   | 1995
            """)
    void aDateOfAnotherClauseOrOfTheObjectIsNotThatOfTheEvent(String text, String when) {
        var events = Articles.read(text, Part.BODY, List.of(time(text, when))).events();
        var last = events.get(events.size() - 1);
        assertEquals(Optional.empty(), last.time());
    }

    @Test
    void whoSpeaksIsNotActedUponInWhatIsSaid() {
        var text = "\"Today, Turkish leaders agreed to reset our defence,\" German minister Ada Roth told reporters.";
        assertEquals("AGREE Turkish leaders >", Articles.line(text, first(text)));
    }

    @Test
    void anEventWithoutADateHasNone() {
        assertEquals(Optional.empty(), first("Turkey attacked Syria.").time());
    }

    @Test
    void thePlaceBehindInIsWhereItHappened() {
        var event = first("Turkish soldiers killed two rebels in Iraq.");
        assertEquals(Optional.of(CountryCode.of("IRQ")), event.country());
    }

    @Test
    void furnitureReportsNothing() {
        var reports = Articles.read("Russia attacked Georgia.", Part.FURNITURE, List.of());
        assertTrue(reports.events().isEmpty() && reports.quotations().isEmpty());
    }

    @Test
    void aLongSentenceStaysCheap() {
        var text = "Russia attacked Georgia and Turkey condemned Syria, ".repeat(300) + "he said.";
        assertFalse(Articles.read(text).events().isEmpty());
    }

    @Test
    void sectorsComeFromTheWordsOfTheActor() {
        var event = first("Turkish police arrested ten journalists.");
        var sectors = event.participants().stream()
                .map(side -> side.role() + " " + side.sector().orElse(""))
                .toList();
        assertEquals(List.of(Role.ACTOR + " COP", Role.RECIPIENT + " JRN"), sectors);
    }

    private static EventMention first(String text) {
        return Articles.read(text).events().get(0);
    }

    private static TimeMention time(String text, String words) {
        int start = text.indexOf(words);
        return new TimeMention(
                Span.of(start, start + words.length()),
                1,
                TimexType.DATE,
                "2001-05-03",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DateStatus.UNRESOLVED,
                Optional.empty(),
                "test");
    }
}
