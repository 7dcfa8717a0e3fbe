package org.dateline.core.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.FileNotFoundException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.text.Annotator;
import org.dateline.core.text.TextModels;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sentences of our own and what their clauses must say: those that are read right, and those that are not yet. */
class SyntaxExamplesTest {

    private static final RuleFiles FILES = name -> {
        var in = SyntaxExamplesTest.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private static final List<Example> RIGHT = Example.read(FILES, "rules/syntax/en/examples.tsv");
    private static final List<Example> WANTED = Example.read(FILES, "rules/syntax/en/wanted.tsv");
    private static final int FEWEST = 400;

    private final Grammar grammar = Grammar.load(FILES);
    private final SyntaxModel model = SyntaxModel.load(FILES);
    private final Annotator annotator = new Annotator(TextModels.load(FILES), new LearnedTagger(model));
    private final Parser parser = new LearnedParser(model);

    @TestFactory
    Stream<DynamicTest> everySentenceSaysWhatItMust() {
        return RIGHT.stream()
                .map(example -> dynamicTest(
                        example.id() + " " + example.sentence(), () -> assertEquals(List.of(), missing(example))));
    }

    /** One that is read right by now belongs to the others. */
    @TestFactory
    Stream<DynamicTest> everyWantedSentenceIsStillWanted() {
        return WANTED.stream()
                .map(example -> dynamicTest(
                        example.id() + " " + example.sentence(),
                        () -> assertFalse(missing(example).isEmpty(), "move it to examples.tsv")));
    }

    @Test
    void thereAreManyAndEachStandsOnce() {
        var ids = new HashSet<String>();
        var sentences = new HashSet<String>();
        for (var example : Stream.concat(RIGHT.stream(), WANTED.stream()).toList()) {
            assertTrue(ids.add(example.id()), example.id());
            assertTrue(sentences.add(example.sentence()), example.sentence());
        }
        assertTrue(ids.size() >= FEWEST, "only " + ids.size());
    }

    private List<String> missing(Example example) {
        var sentences = annotator
                .annotate(Article.example(example.sentence(), Optional.empty()))
                .sentences();
        return sentences.size() == 1
                ? example.missing(Clauses.of(parser.parse(sentences.get(0)), grammar))
                : List.of(sentences.size() + " sentences");
    }
}
