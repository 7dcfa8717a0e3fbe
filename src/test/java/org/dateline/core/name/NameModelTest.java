package org.dateline.core.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.EntityType;
import org.dateline.core.text.Token;
import org.junit.jupiter.api.Test;

class NameModelTest {

    private static final RuleFiles FILES = name -> {
        var in = NameModelTest.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private static final NameModel MODEL = NameModel.load(FILES);

    @Test
    void namesAreFoundWithTheirTypes() {
        assertEquals(
                List.of("Magdalena Ostrowska PERSON", "European Union ORGANIZATION", "Lisbon LOCATION"),
                names(
                        "Magdalena/PROPN Ostrowska/PROPN told/VERB the/DET European/PROPN Union/PROPN about/ADP Lisbon/PROPN"
                                + " ./PUNCT"));
    }

    @Test
    void aSentenceWithoutNamesHasNone() {
        assertEquals(List.of(), names("The/DET road/NOUN was/AUX closed/VERB again/ADV on/ADP Monday/PROPN ./PUNCT"));
    }

    @Test
    void theTypeOfANameIsTheOneMostSpeaksFor() {
        var name = MODEL.names(tokens("He/PRON lives/VERB in/ADP Lisbon/PROPN ./PUNCT"))
                .get(0);
        assertEquals(EntityType.LOCATION, name.type());
        assertTrue(name.scores().get(EntityType.LOCATION) > name.scores().get(EntityType.PERSON));
    }

    @Test
    void oneWordIsASentenceToo() {
        assertTrue(MODEL.names(tokens("./PUNCT")).isEmpty());
    }

    @Test
    void aFurtherTokenFollowsOnlyItsOwnName() {
        var allowed = IntStream.range(0, Label.COUNT)
                .filter(before -> Label.mayFollow(before, Label.of(2, false)))
                .boxed()
                .toList();
        assertEquals(List.of(Label.of(2, true), Label.of(2, false)), allowed);
    }

    @Test
    void labelsBecomeSpans() {
        assertEquals(
                List.of(
                        new KindSpan(0, 2, Kind.PERSON),
                        new KindSpan(2, 3, Kind.PERSON),
                        new KindSpan(4, 5, Kind.LOCATION)),
                NameModel.spans(new int[] {1, 2, 1, 0, 5}));
    }

    private static List<String> names(String tagged) {
        var tokens = tokens(tagged);
        return MODEL.names(tokens).stream()
                .map(name -> String.join(
                                " ",
                                tokens.subList(name.from(), name.to()).stream()
                                        .map(Token::text)
                                        .toList())
                        + " " + name.type().name())
                .toList();
    }

    private static List<Token> tokens(String tagged) {
        var tokens = new ArrayList<Token>();
        int start = 0;
        for (var word : tagged.split(" ")) {
            int slash = word.lastIndexOf('/');
            tokens.add(Token.of(start, word.substring(0, slash), word.substring(slash + 1)));
            start += slash + 1;
        }
        return tokens;
    }
}
