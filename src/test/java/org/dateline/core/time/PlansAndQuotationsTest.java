package org.dateline.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.TimeMention;
import org.junit.jupiter.api.Test;

/** What lies ahead without a word of the future, what was said on another day, and what is known; read on Wednesday, 2024-02-14. */
class PlansAndQuotationsTest {

    @Test
    void thePresentOfAPlanLiesAhead() {
        assertEquals("2024-02-16", values("The fair opens on Friday in Ghent."));
        assertEquals("2024-02-17", values("The coaches meet on Saturday in Split."));
        assertEquals("2024-02-19", values("The inquiry is to begin on Monday."));
        assertEquals("2024-02-18", values("The envoy is flying to Lomé on Sunday."));
        assertEquals("2024-02-18", values("Voters go to the polls on Sunday."));
        assertEquals("2024-12-07", values("The dividend is payable Dec. 7."));
        assertEquals("2024-02-19", values("The crew called a walkout starting Monday."));
        assertEquals("2024-02-15", values("Ahead of Thursday's summit, shops closed."));
        assertEquals("2024-02-18", values("The ferry is out of service until Sunday."));
        assertEquals("2024-02-16", values("Seats go on sale Friday."));
        assertEquals("2024-02-19", values("Miners to strike on Monday"));
        assertEquals("2024-02-16", values("The funeral is on Friday."));
        assertEquals("2024-02-16", values("A rally was called for Friday."));
        assertEquals("2024-02-20", values("Lenders hope to agree by Tuesday."));
        assertEquals("2024-02-16", values("The rest may follow as soon as Friday."));
        assertEquals("2024-02-18", values("Its owner has until Sunday to pay."));
        assertEquals("2024-10", values("When the bridge opens in October, tolls will rise."));
        assertEquals("2024-03-05", values("The judge ordered him to stay in jail until his next hearing on March 5."));
    }

    @Test
    void whatIsMovedOrLastsOrIsListedLiesAhead() {
        assertEquals("2024-02-16T20:00 2024-02-16", values("The kick-off has been moved to 8 p.m. on Friday."));
        assertEquals("2024-03", values("The ban took effect and runs through the end of March."));
        assertEquals("2024-02-15TNI 2024-02-18TAF", values("Tomorrow night and Sunday afternoon there are concerts."));
        assertEquals("2024-02-16 2024-02-18", values("Rain is forecast for Friday, with snow on Sunday."));
        assertEquals("2024-05", values("Analysts expect the deal to close in May."));
        assertEquals("2023-12 2024-02-20", values("The bank, which cut rates in December, meets again on Feb. 20."));
    }

    @Test
    void aDayThatNamesSomethingIsOfTheYearBehindIt() {
        assertEquals("2004-12-26 2004", values("It rose from the Boxing Day tsunami of 2004."));
        assertEquals("2008-05-12 2008", values("Few recall the May 12 earthquake in 2008."));
    }

    @Test
    void thePastStaysThePast() {
        assertEquals("2024-02-09", values("He moved to London on Friday."));
        assertEquals("2024-02-09", values("The fair opened on Friday."));
        assertEquals("2024-02-09", values("Crowds that meet in parks had grown since Friday."));
        assertEquals("2023-12-07", values("The dividend was paid on Dec. 7."));
        assertEquals("2024-02-10", values("The army launches raids after strikes on border posts on February 10."));
        assertEquals("2024-02-10", values("Following strikes in the north on February 10, the army launches raids."));
        assertEquals("2024-02-12", values("The fund would have closed on Monday."));
        assertEquals("2024-02-11", values("The third climber to die on Sunday was a guide."));
        assertEquals("2024-02-14", values("It is Wednesday."));
        assertEquals("P9Y", values("For the first time in nine years the mill will close."));
    }

    @Test
    void whatWasSaidOfADayNeedNotHaveBeen() {
        assertEquals("2024-02-20", values("The agency said that the February 20 deadline holds."));
    }

    @Test
    void aDatedQuotationCountsFromItsDay() {
        var found = Reader.read("On 3 January the captain wrote: \"We sail tomorrow.\"");
        assertEquals("2024-01-03 2024-01-04", values("On 3 January the captain wrote: \"We sail tomorrow.\""));
        assertEquals(Optional.of(DateBasis.MENTIONED_DATE), found.get(1).basis());
        assertEquals("2024-02-13 2024-02-12", values("“We sail tomorrow,” the captain told a paper on Monday."));
        assertEquals("2023 XXXX-XX-XX", values("In 2023 the captain wrote: \"We sail tomorrow.\""));
    }

    @Test
    void aComparisonOfQuartersIsWithTheSameQuarter() {
        assertEquals(
                "2023-Q4 2022-Q4",
                values("Sales rose in the fourth quarter to 3 million euros from 2 million a year earlier."));
        assertEquals("2024-01 2023-01", values("Exports fell 3 percent in January from a year earlier."));
        assertEquals(
                "2022",
                values("The owner had retired two years earlier, in 2022.").split(" ")[1]);
    }

    @Test
    void anEventCalledByItsDayHasItsYear() {
        var found = Reader.read("The February 1 coup closed all schools in Myanmar.");
        assertEquals("2021-02-01", found.get(0).timexValue());
        assertEquals(Optional.of("February 1 coup"), found.get(0).anchorText());
        assertEquals("2024-02-01", values("The February 1 coup of the chess club was bloodless."));
        var before =
                new PublicationDate(DateRange.of(LocalDate.of(2020, 3, 1)), Granularity.DAY, PublishedBasis.METADATA);
        assertEquals(
                "2020-02-01",
                Reader.FINDER
                        .find(Reader.annotate("The February 1 coup in Myanmar is a novel."), Optional.of(before))
                        .get(0)
                        .timexValue());
    }

    @Test
    void seasonsSouthOfTheEquatorAreHalfAYearLater() {
        var winter =
                Reader.read("Snow fell near Santiago in the winter of 2019.").get(0);
        assertEquals(
                Optional.of(DateRange.closed(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 8, 31))), winter.range());
        assertEquals(Optional.of("2019-32"), winter.edtf());
        assertEquals(
                Optional.empty(),
                Reader.read("Fires burned in Tasmania in the summer of 2019.")
                        .get(0)
                        .range());
    }

    private static String values(String text) {
        return Reader.read(text).stream().map(TimeMention::timexValue).collect(Collectors.joining(" "));
    }
}
