package org.dateline.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.core.model.Article;
import org.dateline.core.model.SourceDocument;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final String RAIN = "Heavy rain fell on the northern coast of Peru on Monday, officials said.";
    private static final String ROADS =
            "Three roads were closed and a bridge was lost, the ministry of transport said.";

    private final Cleaner cleaner = Cleaner.load(CleanerTest.RULES);

    @Test
    void theFirstHeadlineIsTheTitleAndSoAreItsRepeats() {
        assertParts(
                List.of(
                        "furniture ×",
                        "title Floods Close Roads in Peru",
                        "title Floods close roads in Peru",
                        "body " + RAIN),
                "×\n\nFloods Close Roads in Peru\n\nFloods close roads in Peru\n" + RAIN);
    }

    @Test
    void aHeadlineMayAsk() {
        assertParts(
                List.of(
                        "title Why do the roads flood?",
                        "body " + RAIN,
                        "body Why do the roads flood?",
                        "body " + ROADS),
                "Why do the roads flood?\n" + RAIN + "\nWhy do the roads flood?\n" + ROADS);
    }

    @Test
    void whatIsSaidAgainIsNoCaption() {
        var chorus = "AUDIENCE: We want the bridge! We want the bridge! Now!";
        assertParts(List.of("body " + chorus, "body " + RAIN, "body " + chorus), chorus + "\n" + RAIN + "\n" + chorus);
    }

    @Test
    void headingsWithinTheTextStayBody() {
        assertParts(
                List.of("body " + RAIN, "body Peru", "body " + ROADS, "body Help from abroad", "body " + RAIN),
                RAIN + "\nPeru\n" + ROADS + "\n\nHelp from abroad\n\n" + RAIN);
    }

    @Test
    void headlinesOfOtherArticlesAtTheEndAreFurniture() {
        assertParts(
                List.of(
                        "body " + RAIN,
                        "furniture Chile Reopens Its Border After Quake",
                        "furniture Senate Rejects Plan to Cut Taxes for Farmers",
                        "furniture Miners Refuse to Return to Work in Bolivia"),
                RAIN + "\n\n\nChile Reopens Its Border After Quake\nSenate Rejects Plan to Cut Taxes for Farmers\n"
                        + "Miners Refuse to Return to Work in Bolivia\n\n");
    }

    @Test
    void aListOfNamesAtTheEndIsNoListOfHeadlines() {
        assertParts(
                List.of(
                        "body " + RAIN,
                        "body Ana Torres, Minister of Transport of the Republic of Peru",
                        "body Luis Vega, Chief of the Air Force of Chile",
                        "body Rosa Diaz, Head of the National Water Board"),
                RAIN + "\nAna Torres, Minister of Transport of the Republic of Peru\n"
                        + "Luis Vega, Chief of the Air Force of Chile\nRosa Diaz, Head of the National Water Board");
    }

    @Test
    void newsInBriefWithoutFullStopsIsNews() {
        var brief = List.of(
                "Floods in Peru kill more than twenty people",
                "Chile recalls its ambassador over the border",
                "In Bolivia, miners refuse to return to work");
        assertParts(
                List.of("body " + RAIN, "body " + brief.get(0), "body " + brief.get(1), "body " + brief.get(2)),
                RAIN + "\n" + String.join("\n", brief));
    }

    @Test
    void aSpeechWithItsApplauseIsNoListOfHeadlines() {
        var speech = "THE PRESIDENT:  Hello, Lima!  Give Ana Torres a Big Hand!  (Applause.)";
        assertParts(
                List.of("body " + RAIN, "body " + speech, "body " + speech.replace("Lima", "Peru"), "body " + speech),
                RAIN + "\n" + speech + "\n" + speech.replace("Lima", "Peru") + "\n" + speech);
    }

    @Test
    void headlinesAfterALineThatAnnouncesThemAreFurniture() {
        assertParts(
                List.of(
                        "body " + RAIN,
                        "furniture Read next",
                        "furniture What a dry year means for Lima",
                        "body " + ROADS),
                RAIN + "\nRead next\nWhat a dry year means for Lima\n" + ROADS);
    }

    @Test
    void captionsAreKnownByCreditOrRepetition() {
        var caption = "A woman crosses a flooded street in Piura, Peru, on Monday.";
        assertParts(
                List.of(
                        "caption " + caption + " Jane DOE / AFP",
                        "caption " + caption,
                        "caption " + caption,
                        "body " + RAIN,
                        "caption The bridge at dawn. (Photo: Jane Doe)",
                        "body " + ROADS),
                String.join(
                        "\n",
                        caption + " Jane DOE / AFP",
                        caption,
                        caption,
                        RAIN,
                        "The bridge at dawn. (Photo: Jane Doe)",
                        ROADS));
    }

    @Test
    void linesThatDifferInANumberAreNoRepetition() {
        var first = "May 7, 6:30 am, at the press centre on the main square in Lima.";
        assertParts(
                List.of("body " + first, "body " + first.replace('7', '9')), first + "\n" + first.replace('7', '9'));
    }

    @Test
    void bylinesAndTimesStandAtTheEdges() {
        assertParts(
                List.of(
                        "title Floods close roads in Peru",
                        "byline By Jane Doe and John Roe",
                        "byline Monday, March 5, 2021",
                        "body " + RAIN,
                        "byline Reporting by Jane Doe; Editing by John Roe",
                        "furniture AFP"),
                "Floods close roads in Peru\nBy Jane Doe and John Roe\nMonday, March 5, 2021\n" + RAIN
                        + "\nReporting by Jane Doe; Editing by John Roe\nAFP");
    }

    @Test
    void aTeaserOfTheArticleItselfIsFurniture() {
        var teaser = "Heavy rain fell on the northern coast … Continue reading Floods Close Roads in Peru";
        assertParts(List.of("furniture " + teaser, "body " + RAIN), teaser + "\n" + RAIN);
    }

    @Test
    void anyTextIsCoveredWithoutOverlapAndASecondCleaningChangesNothing() {
        var random = new Random(7);
        var pieces = List.of(
                "\n",
                "\r\n",
                "\n\n",
                "\u2028",
                " ",
                "\u00a0",
                "×",
                "AFP",
                "Read next",
                "Chile Reopens Its Border",
                RAIN,
                ROADS,
                "\0",
                "\ud800",
                "By Jane Doe",
                "{{x}}",
                ".",
                "“",
                "12",
                "Peru",
                "© 2020",
                "a ");
        for (int round = 0; round < 2000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var title = round % 3 == 0
                    ? Optional.<String>empty()
                    : Optional.of(pieces.get(5 + random.nextInt(17)).strip());
            var document = CleanerTest.document("x.txt", title.filter(t -> !t.isBlank()), text.toString());
            cleaner.clean(document).article().ifPresent(article -> check(document, article));
        }
    }

    private void check(SourceDocument document, Article article) {
        var text = article.text();
        assertTrue(text.endsWith(document.text()));
        assertEquals(document.text(), text.substring(article.bodyStart()));
        var covered = new boolean[text.length()];
        int end = 0;
        for (var part : article.parts()) {
            assertTrue(part.span().start() >= end, "parts in order, without overlap");
            end = part.span().end();
            java.util.Arrays.fill(covered, part.span().start(), end, true);
        }
        for (var line : TextLine.of(text)) {
            assertTrue(covered[line.span().start()] && covered[line.span().end() - 1]);
        }
        var again = cleaner.clean(CleanerTest.document("x.txt", document.title(), text))
                .article()
                .orElseThrow();
        assertEquals(text, again.text());
        assertEquals(article.parts(), again.parts());
    }

    @Test
    void aLongTextOfOddSignsComesToAnEnd() {
        var text = (RAIN + "\n").repeat(20_000) + "( * [ … ".repeat(50_000) + "\n"
                + "Chile Reopens Its Border\n".repeat(20_000);
        assertTimeoutPreemptively(
                Duration.ofMinutes(5), () -> cleaner.clean(CleanerTest.document("x.txt", Optional.empty(), text)));
    }

    private void assertParts(List<String> expected, String text) {
        var article = cleaner.clean(CleanerTest.document("x.txt", Optional.empty(), text))
                .article()
                .orElseThrow();
        var found = new ArrayList<String>();
        for (var part : article.parts()) {
            part.span()
                    .in(text)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> found.add(part.part() + " " + line));
        }
        assertEquals(expected, found);
    }
}
