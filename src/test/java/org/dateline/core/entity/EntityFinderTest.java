package org.dateline.core.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Entities;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.MentionForm;
import org.dateline.core.model.Part;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;
import org.dateline.core.model.Span;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;
import org.junit.jupiter.api.Test;

class EntityFinderTest {

    private static final String COUP = "Ministers met Vera Kolarova in Sofia. The Danube Water Board (DWB) warned "
            + "Kolarova’s cabinet. “We will sue”, the DWB said.";

    private static List<String> names(Entities entities) {
        return entities.entities().stream().map(entity -> entity.name()).toList();
    }

    @Test
    void entitiesAreNumberedInTheOrderOfTheirFirstMention() {
        var entities = Texts.find(COUP, "Sofia BGR capital");
        assertEquals(List.of("Vera Kolarova", "Sofia", "Danube Water Board"), names(entities));
        assertEquals(
                List.of(0, 1, 2, 2, 0, 2),
                entities.mentions().stream().map(mention -> mention.entityNo()).toList());
        assertTrue(
                IntStream.range(0, 3).allMatch(i -> entities.entities().get(i).entityNo() == i));
    }

    @Test
    void mentionsQuoteTheTextWithoutPossessiveAndTellTheirForm() {
        var entities = Texts.find(COUP);
        var kolarova = entities.mentions().get(4);
        assertEquals("Kolarova", kolarova.span().in(COUP));
        assertEquals(MentionForm.SHORT, kolarova.form());
        assertEquals(MentionForm.ACRONYM, entities.mentions().get(3).form());
        assertEquals(MentionForm.FULL, entities.mentions().get(0).form());
    }

    @Test
    void furnitureNamesNobody() {
        var entities = Texts.find(Texts.annotated(COUP, Part.FURNITURE), List.of());
        assertEquals(List.of(), entities.mentions());
        assertEquals(List.of(), entities.entities());
    }

    @Test
    void thePersonTakesTheCountryOfTheTitle() {
        var entities = Texts.find(
                "Ghana’s President Kwesi Ampofo met the Bulgarian ambassador to Togo, Vera Kolarova.",
                "Ghana GHA name",
                "Bulgarian BGR demonym",
                "Togo TGO name");
        assertEquals(
                Optional.of(CountryCode.of("GHA")), entities.entities().get(1).country());
        assertEquals(
                Optional.of(CountryCode.of("BGR")), entities.entities().get(3).country());
        assertEquals(Optional.of("ambassador"), entities.mentions().get(3).roleTitle());
    }

    @Test
    void twoPeopleOfOneSurnameStayTwo() {
        var text = "Magdalena Weiss and Robert Weiss were heard. Weiss denied everything.";
        var entities = Texts.find(text);
        assertEquals(List.of("Magdalena Weiss", "Robert Weiss"), names(entities));
        assertEquals(1, entities.mentions().get(2).entityNo());
    }

    @Test
    void aHeadlineNamesOnlyWhomTheProseKnows() {
        var text = "Bitter Defeat Leaves Kolarova Without Friends\nMinisters met Vera Kolarova.";
        var entities = Texts.find(text);
        assertEquals(List.of("Vera Kolarova"), names(entities));
        assertEquals(2, entities.mentions().size());
        assertNotEquals(
                entities.mentions().get(0).form(), entities.mentions().get(1).form());
    }

    @Test
    void aPersonOfPublicLifeHasTheUsualNameAndCountryWhereTheArticleSupportsIt() {
        var entities = Texts.find("Ukraine rejected it. President Zelenskiy was in Lviv.", "Ukraine UKR name");
        assertEquals("Volodymyr Zelensky", names(entities).get(1));
        assertEquals(
                Optional.of(CountryCode.of("UKR")), entities.entities().get(1).country());
    }

    @Test
    void aSurnameOfPublicLifeIsNotEnough() {
        var text = "Ukraine rejected it. The carpenter Zelenskiy laughed.";
        assertEquals("Zelenskiy", names(Texts.find(text, "Ukraine UKR name")).get(1));
        var elsewhere = "The report quotes President Zelenskiy of the chess club.";
        assertTrue(names(Texts.find(elsewhere)).contains("Zelenskiy"));
    }

    @Test
    void aRulersSurnameIsEnoughInTheirYearsWhereTheirCountryIsNamed() {
        var text = "Ukraine is at war. Zelenskiy is tired.";
        assertTrue(names(published("2023-02-03", text)).contains("Volodymyr Zelensky"));
        assertTrue(names(published("2011-02-03", text)).contains("Zelenskiy"));
        assertTrue(names(published("2023-02-03", "They are at war. Zelenskiy is tired."))
                .contains("Zelenskiy"));
    }

    @Test
    void aWholeNameIsEnoughInTheYearsOfTheOffice() {
        var text = "It was Recep Tayyip Erdogan who telephoned.";
        assertEquals(
                Optional.of(CountryCode.of("TUR")),
                published("2020-02-03", text).entities().get(0).country());
        assertEquals(
                Optional.empty(),
                published("1950-02-03", text).entities().get(0).country());
        assertEquals(
                Optional.empty(),
                published("2020-02-03", "The carpenter Viktor Orban laughed.")
                        .entities()
                        .get(0)
                        .country());
    }

    @Test
    void twoSpellingsOfAKnownNameAreOnePerson() {
        var text =
                "Volodymyr Zelenskyy spoke to Ukraine. Later Volodymyr Zelenskiy left; Zelenskyy and Zelenskiy were silent.";
        assertEquals(
                1,
                Texts.find(text, "Ukraine UKR name").entities().stream()
                        .filter(entity -> entity.name().equals("Volodymyr Zelensky"))
                        .count());
        assertEquals(2, names(Texts.find(text, "Ukraine UKR name")).size());
    }

    @Test
    void theBodyIsTheOneJustNamed() {
        var text = "Students occupied the University of Korvala. The University called the police.";
        assertEquals(0, Texts.find(text).mentions().get(1).entityNo());
    }

    @Test
    void aFirstWordStandsForAFirmButNotForItsBoard() {
        assertEquals(
                1,
                names(
                                Texts.find(
                                        "The Tervola Motor Company closed its factory. The company Tervola did not explain it."))
                        .size());
        assertEquals(
                2,
                names(Texts.find("Experts of the Tervola Governing Board met. The company Tervola did not explain it."))
                        .size());
    }

    @Test
    void aStormIsNobody() {
        var text = "Hurricane Odalys hit the coast. Odalys killed two people, and Odalys moved on.";
        assertTrue(Texts.find(text).entities().stream().noneMatch(entity -> entity.type() == EntityType.PERSON));
    }

    @Test
    void aBodyTakesTheCountryThatOwnsIt() {
        var entities = Texts.find("Chile’s Ministry of Trade denied it.", "Chile CHL name");
        assertEquals(
                Optional.of(CountryCode.of("CHL")), entities.entities().get(1).country());
    }

    @Test
    void namesThatLeaveSomeGivenNamesOutAreOnePerson() {
        assertEquals(
                List.of("Anna Maria Magdalena Weiss"),
                names(Texts.find("Anna Maria Magdalena Weiss was heard. Maria Weiss denied everything.")));
    }

    @Test
    void marksAndPrefixesAreNoPartOfTheName() {
        assertEquals("NATO", spanOf("non-NATO"));
        assertEquals("Kolarova", spanOf("\u2014Kolarova\u2019s"));
        assertEquals("Times", spanOf("Times."));
        assertEquals("Inc.", spanOf("Inc."));
    }

    private static String spanOf(String word) {
        var sentence = new Sentence(1, Span.of(0, word.length()), Part.BODY, List.of(Token.of(0, word, "PROPN")));
        return new NameCandidate(sentence, 0, 1, EntityType.ORGANIZATION, NameEvidence.MODEL)
                .span()
                .in(word);
    }

    @Test
    void aPersonGoesByTheFullNameMostOftenWritten() {
        assertEquals(
                List.of("Magdalena Weiss"),
                names(Texts.find(
                        "Magdalena Weiss was heard. Magdalena Jolanda Weiss is 43. Magdalena Weiss denied it.")));
    }

    @Test
    void anAcronymMeansWhatTheArticleSays() {
        var text = "The Korvala Garden Museum (KGM) and Grand Museums (GM) closed. Visitors of GM were surprised.";
        assertTrue(names(Texts.find(text)).stream().noneMatch(name -> name.equals("General Motors")));
    }

    @Test
    void nicknamesAreThePersonButOtherInitialsAreNot() {
        assertEquals(
                List.of("William Ostrander", "Robert Ostrander"),
                names(Texts.find("William Ostrander beat Robert Ostrander. Bill Ostrander thanked Bob Ostrander.")));
        assertEquals(
                2,
                names(Texts.find("Magdalena W. Weiss and Magdalena H. W. Weiss were heard."))
                        .size());
    }

    @Test
    void aNameInCapitalsIsShownInSmallLettersAndStrokesDoNotDivide() {
        assertEquals(
                List.of("Magdalena O'Brien"), names(Texts.find("MAGDALENA O'BRIEN resigned. O'Brien had no choice.")));
        assertEquals(
                1, names(Texts.find("Karol Kłos left. Karol Klos denied it.")).size());
    }

    @Test
    void theOnlyCourtOfTheArticleIsMeantByTheCourt() {
        var text = "The Supreme Court of Korvala met on Monday. He asked the Court for help.";
        assertEquals(List.of("Supreme Court of Korvala"), names(Texts.find(text)));
        assertEquals(2, Texts.find(text).mentions().size());
    }

    @Test
    void theShortFormOfAFirmIsMeantAtTheHeadOfASentence() {
        var text = "Brannock Industries Inc. lost money. Brannock cut its forecast.";
        assertEquals(List.of("Brannock Industries Inc."), names(Texts.find(text)));
        assertEquals(2, Texts.find(text).mentions().size());
    }

    @Test
    void aCongressIsOfTheCountryThatOwnsIt() {
        var entities = Texts.find("Peru’s Congress rejected it.", "Peru PER name");
        assertEquals("Congress", names(entities).get(1));
        assertEquals(
                Optional.of(CountryCode.of("PER")), entities.entities().get(1).country());
    }

    @Test
    void theDateOfTheArticleSaysWhichPresidentIsMeant() {
        var text = "President Bush spoke in Washington on Monday.";
        assertTrue(names(published("1991-02-03", text)).contains("George H. W. Bush"));
        assertTrue(names(published("2005-02-03", text)).contains("George W. Bush"));
        assertTrue(names(Texts.find(text, "Washington USA capital")).contains("Bush"));
        assertTrue(names(published("1985-02-03", "President Clinton spoke in Washington."))
                .contains("Clinton"));
    }

    private static Entities published(String day, String text) {
        var date = new PublicationDate(DateRange.of(LocalDate.parse(day)), Granularity.DAY, PublishedBasis.METADATA);
        var annotated = Texts.annotated(text, Part.BODY);
        return Texts.FINDER.find(
                annotated,
                Texts.NAMES.names(annotated),
                Texts.places(text, List.of("Washington USA capital", "Ukraine UKR name")),
                Optional.of(date));
    }

    @Test
    void aNicknameStandsInsideTheName() {
        var entities = Texts.find("Magdalena “The Hawk” Ostrowska was tried. Ostrowska was silent.");
        assertEquals(List.of("Magdalena “The Hawk” Ostrowska"), names(entities));
        assertEquals(2, entities.mentions().size());
    }

    @Test
    void whatOrdinaryWordsExplainIsNoBodyAndATitleMayBeASurname() {
        var cortex = Texts.find("The anterior cingulate cortex (ACC) is small. Signals of the ACC were weak.");
        assertEquals(EntityType.OTHER, cortex.entities().get(0).type());
        assertEquals(List.of("Martin Luther King Jr."), names(Texts.find("He fought for Martin Luther King Jr.")));
    }

    @Test
    void theWordBeforeALoneSurnameIsItsFirstName() {
        assertEquals(List.of("Piers Morgan"), names(Texts.find("The broadcaster Piers Morgan laughed.")));
    }

    @Test
    void aShipIsNobodyAndAStreetIsAPlace() {
        var entities = Texts.find("The crew of HMS Magdalena Weiss rested. He was found in Ostrander Lane.");
        assertEquals(
                List.of(EntityType.OTHER, EntityType.LOCATION),
                entities.entities().stream().map(entity -> entity.type()).toList());
    }

    @Test
    void theSameTextGivesTheSameEntities() {
        assertEquals(Texts.find(COUP), Texts.find(COUP));
    }
}
