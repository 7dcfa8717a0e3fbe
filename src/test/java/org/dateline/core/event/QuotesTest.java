package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.Quotation;
import org.dateline.core.model.Speaker;
import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void aDirectQuotationHasItsSpeakerAndVerb() {
        var text = "\u201cWe will keep the border open,\u201d Albanian Prime Minister Rama said.";
        var quote = only(text);
        assertTrue(quote.direct());
        assertEquals("We will keep the border open,", quote.span().in(text));
        assertEquals("said", quote.verb().orElseThrow());
        assertEquals(
                "Albanian Prime Minister Rama",
                quote.speaker().map(Speaker::text).orElseThrow());
    }

    @Test
    void aQuotationOfSeveralSentencesIsOne() {
        var text = "Rama told reporters: \"The road is closed. It will stay closed. Nobody may pass.\"";
        var quote = only(text);
        assertEquals(
                "The road is closed. It will stay closed. Nobody may pass.",
                quote.span().in(text));
        assertEquals("Rama", quote.speaker().map(Speaker::text).orElseThrow());
    }

    @Test
    void whatIsSaidWithoutMarksIsIndirect() {
        var text = "The Turkish minister said that the road was closed.";
        var quote = only(text);
        assertFalse(quote.direct());
        assertEquals("the road was closed", quote.span().in(text));
    }

    @Test
    void whoeverAsksOrSighsSpeaks() {
        for (var line : List.of(
                "\"Who closed the harbour?\" asked Senator Okafor.",
                "\"It is too late for us,\" complained Captain Okafor.",
                "Mayor Okafor called the closure \"a gift to smugglers\".")) {
            assertTrue(only(line).speaker().map(Speaker::text).orElse("").endsWith("Okafor"), line);
        }
    }

    @Test
    void aFewWordsBesideAVerbOfSayingAreAQuotation() {
        assertEquals("Okafor", speakerOf("\u201cNever,\u201d said Okafor."));
        assertEquals("Okafor", speakerOf("Okafor said the closure was \u201cpure theft\u201d."));
    }

    private static String speakerOf(String text) {
        return Articles.read(text).quotations().stream()
                .filter(Quotation::direct)
                .flatMap(quote -> quote.speaker().stream())
                .map(Speaker::text)
                .findFirst()
                .orElse("nobody");
    }

    @Test
    void inchesOpenNoQuotation() {
        assertEquals(
                List.of(), Articles.read("The 5' 10\" guard had a 9\" blade.").quotations());
    }

    @Test
    void aWordBetweenMarksIsNoQuotation() {
        assertEquals(List.of(), Articles.read("The \"open door\" closed.").quotations());
    }

    @Test
    void whatNobodySaysInSoManyWordsIsNoQuotation() {
        assertEquals(
                List.of(),
                Articles.read("The Turkish minister announced a new plan for roads and harbours.")
                        .quotations());
        assertEquals(
                List.of(),
                Articles.read("I think they would say that the road was closed.")
                        .quotations());
    }

    @Test
    void aThingIsNoSpeaker() {
        assertEquals(
                Optional.empty(),
                only("The letter said that the road was closed.").speaker());
    }

    private static Quotation only(String text) {
        var quotes = Articles.read(text).quotations();
        assertEquals(1, quotes.size(), () -> quotes.toString());
        return quotes.get(0);
    }
}
