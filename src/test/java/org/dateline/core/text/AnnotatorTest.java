package org.dateline.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Part;
import org.dateline.core.model.Span;
import org.dateline.core.model.TextPart;
import org.dateline.core.syntax.LearnedTagger;
import org.dateline.core.syntax.SyntaxModel;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

    private static final RuleFiles FILES = name -> {
        var in = AnnotatorTest.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private static final TextModels MODELS = TextModels.load(FILES);
    private static final SyntaxModel SYNTAX = SyntaxModel.load(FILES);

    @Test
    void aStopAfterAnAbbreviationDoesNotEndASentence() {
        assertOne("MS. DOE:  We met them yesterday.");
        assertOne("He works as an adviser to U.S. President Jane Doe in Paris.");
        assertOne("The House passed H.R. 12 on Monday.");
        assertOne("The fire broke out at 5:30 p.m. EST in a barn.");
        assertOne("The talks ended at 8 p.m. (2000 UTC) in Geneva.");
        assertOne("They adopted Law No. 12 against his will.");
        assertOne("3. Effective Date.");
    }

    @Test
    void aStopThatIsBothEndsTheSentence() {
        assertFalse(MODELS.abbreviations.goesOn("U.S.", "The others do not."));
        assertEquals(
                List.of("It began at 5 p.m.", "Police closed the road."),
                sentences("It began at 5 p.m. Police closed the road."));
        assertEquals(List.of("He said no.", "They left."), sentences("He said no. They left."));
    }

    @Test
    void prefixesAreNoWordsOfTheirOwn() {
        assertEquals(
                List.of("Pro-Palestinian", "and", "pro-government", "crowds", "met", "ex-Soviet", "officers", "."),
                tokens("Pro-Palestinian and pro-government crowds met ex-Soviet officers."));
        assertEquals(List.of("the", "then", "-", "New", "Jersey", "governor"), tokens("the then-New Jersey governor"));
    }

    @Test
    void theStopOfASentenceIsNoPartOfItsLastWord() {
        assertEquals(List.of("He", "flew", "to", "Egypt", "."), tokens("He flew to Egypt."));
        assertEquals(List.of("Tanks", "rolled", "to", "Kyiv", "."), tokens("Tanks rolled to Kyiv."));
        assertEquals(List.of("He", "sued", "Acme", "Corp."), tokens("He sued Acme Corp."));
    }

    @Test
    void sentencesCoverAllWordsAndQuoteThemExactly() {
        var text =
                "“Ça va?” 😀 MR. DOE:\u00a0 Yes…\r\n\u200b  (Laughter.)  — It's 5 p.m. EST; he said: \"No.\"\n\n* One\u2028* Two. :-)\n🏳️‍🌈 X";
        var annotated = new Annotator(MODELS, new LearnedTagger(SYNTAX)).annotate(article(text));
        var covered = new StringBuilder(" ".repeat(text.length()));
        for (var sentence : annotated.sentences()) {
            for (var token : sentence.tokens()) {
                assertEquals(text.substring(token.start(), token.end()), token.text());
                assertTrue(token.start() >= sentence.span().start()
                        && token.end() <= sentence.span().end());
                covered.replace(token.start(), token.end(), token.text());
            }
        }
        for (int i = 0; i < text.length(); i++) {
            boolean word = Character.isLetterOrDigit(text.charAt(i));
            assertTrue(!word || covered.charAt(i) == text.charAt(i), "not covered: " + text.substring(i));
        }
    }

    @Test
    void whatIsNoProseIsCutSoThatTheModelsStayCheap() {
        var text = "They said: " + "7".repeat(2500) + "😀".repeat(1500) + " and left. " + "ab ".repeat(900)
                + "longer-words ".repeat(900);
        var annotated = new Annotator(MODELS, new LearnedTagger(SYNTAX)).annotate(article(text));
        int covered = 0;
        for (var sentence : annotated.sentences()) {
            assertTrue(sentence.tokens().size() <= 400);
            assertTrue(sentence.span().length() <= 4000);
            for (var token : sentence.tokens()) {
                assertTrue(token.text().length() <= 1001);
                assertEquals(text.substring(token.start(), token.end()), token.text());
                covered += token.text().length();
            }
        }
        assertEquals(text.replace(" ", "").length(), covered);
    }

    private static void assertOne(String text) {
        assertEquals(List.of(text), sentences(text));
    }

    private static List<String> sentences(String text) {
        return new Annotator(MODELS, new LearnedTagger(SYNTAX))
                .annotate(article(text)).sentences().stream()
                        .map(sentence -> sentence.span().in(text))
                        .toList();
    }

    private static Article article(String text) {
        var none = Optional.<String>empty();
        var parts = List.of(new TextPart(Span.of(0, text.length()), Part.BODY));
        return new Article(
                ArticleId.from(text),
                "test",
                "test.txt",
                1,
                none,
                none,
                none,
                none,
                none,
                Optional.empty(),
                text,
                0,
                parts);
    }

    private static List<String> tokens(String text) {
        return new Annotator(MODELS, new LearnedTagger(SYNTAX))
                .annotate(article(text)).sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .map(token -> text.substring(token.start(), token.end()))
                        .toList();
    }
}
