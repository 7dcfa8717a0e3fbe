package org.dateline.core.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.model.CountryMention;
import org.dateline.core.model.Part;
import org.dateline.core.model.Span;
import org.dateline.core.name.NameModel;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {

    private static final PlaceFinder FINDER = PlaceFinder.load(ClassPathFiles.ALL);
    private static final NameModel NAMES = NameModel.load(ClassPathFiles.ALL);

    @Test
    void thePossessiveIsNoPartOfTheName() {
        assertEquals(List.of("Kosovo=XKX"), found("Kosovo\u2019s prime minister spoke."));
    }

    @Test
    void aHyphenEndsAName() {
        assertEquals(List.of("US=USA", "Serb=SRB"), found("The US-led force reached the Serb-dominated north."));
    }

    @Test
    void twoCountriesAreNotTakenForThree() {
        assertEquals(
                List.of("Kosovo=XKX", "Bosnia, and Herzegovina=BIH"),
                found("The leaders of Kosovo, Bosnia, and Herzegovina met."));
    }

    @Test
    void lowerCaseWordsAreNoCountries() {
        assertEquals(List.of(), found("They told us to eat turkey from china plates."));
    }

    @Test
    void aCountryIsNoTownHoweverAmericanTheTextIs() {
        var states = "Missouri, New York, Maine, Tennessee, Kentucky, Ohio, Indiana and Texas agreed in Washington. ";
        var text = "The United States spoke. " + states.repeat(40)
                + "Southern Mexico-based plants closed, the Mexico police said, "
                + "and the Mexico school and the city of Mexico too.";
        assertTrue(found(text).contains("Mexico=MEX"), text);
        assertFalse(found(text).contains("Mexico=USA"), text);
    }

    @Test
    void furnitureYieldsNothing() {
        var text = "Kosovo Online";
        var sentence = new Sentence(1, Span.of(0, 13), Part.FURNITURE, List.of(Token.of(0, text, "PROPN")));
        assertEquals(List.of(), found(new AnnotatedText(text, List.of(sentence))));
    }

    private static List<String> found(String text) {
        var tokens = Stream.of(Token.of(0, text, "X")).toList();
        var sentence = new Sentence(1, Span.of(0, text.length()), Part.BODY, tokens);
        return found(new AnnotatedText(text, List.of(sentence))).stream()
                .map(mention -> mention.span().in(text) + "=" + mention.country())
                .toList();
    }

    private static List<CountryMention> found(AnnotatedText text) {
        return FINDER.find(text, NAMES.names(text));
    }
}
