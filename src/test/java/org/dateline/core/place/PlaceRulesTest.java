package org.dateline.core.place;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.Tsv;
import org.dateline.core.model.Article;
import org.dateline.core.model.CountryMention;
import org.dateline.core.name.NameModel;
import org.dateline.core.syntax.LearnedTagger;
import org.dateline.core.syntax.SyntaxModel;
import org.dateline.core.text.AnnotatedText;
import org.dateline.core.text.Annotator;
import org.dateline.core.text.TextModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Reads every example of the rule files, as the program would read it. */
class PlaceRulesTest {

    private static final PlaceFinder FINDER = PlaceFinder.load(ClassPathFiles.ALL);
    private static final NameModel NAMES = NameModel.load(ClassPathFiles.ALL);
    private static final Annotator ANNOTATOR =
            new Annotator(TextModels.load(ClassPathFiles.ALL), new LearnedTagger(SyntaxModel.load(ClassPathFiles.ALL)));

    @Test
    void ambiguousNamesMeanWhatTheirExamplesSay() {
        var checks = new ArrayList<Executable>();
        for (var row : Tsv.read(ClassPathFiles.ALL, Ambiguities.FILE).rows()) {
            checks.add(() -> check(row.get("id"), row.get("example")));
            checks.add(() -> check(row.get("id"), row.get("but_not")));
        }
        assertAll(checks);
    }

    @Test
    void sentencesOfAllKindsAreReadRight() {
        assertAll(Tsv.read(ClassPathFiles.ALL, "rules/place/examples.tsv").rows().stream()
                .<Executable>map(row -> () -> check(row.get("rule"), row.get("example"))));
    }

    @Test
    void phrasesThatAreNoCountriesStaySilent() {
        assertAll(Tsv.read(ClassPathFiles.ALL, "rules/place/not-countries.tsv").rows().stream()
                .<Executable>map(row -> () -> {
                    assertTrue(row.get("example").contains(row.get("phrase")), row.get("phrase"));
                    assertEquals("", found(row.get("example")), row.get("example"));
                }));
    }

    private static void check(String rule, String example) {
        var parts = example.split(" =>", 2);
        assertEquals(parts[1].strip(), found(parts[0]), rule + ": " + parts[0]);
    }

    private static String found(String text) {
        return String.join(
                "; ",
                found(ANNOTATOR.annotate(Article.example(text, Optional.empty()))).stream()
                        .map(mention -> mention.span().in(text) + "=" + mention.country())
                        .toList());
    }

    private static List<CountryMention> found(AnnotatedText text) {
        return FINDER.find(text, NAMES.names(text));
    }
}
