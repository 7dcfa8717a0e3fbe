package org.dateline.core.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.dateline.core.lexicon.RuleFiles;
import org.junit.jupiter.api.Test;

class SyntaxModelTest {

    private static final RuleFiles FILES = name -> {
        var in = SyntaxModelTest.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private static final SyntaxModel MODEL = SyntaxModel.load(FILES);
    private static final int MOST_BYTES = 12_000_000;
    private static final List<String> ODD = List.of(
            "the",
            "The",
            "says",
            "U.S.",
            ",",
            ".",
            "\"",
            "“",
            "(",
            "--",
            "…",
            "",
            " ",
            "\u200b",
            "\u0000",
            "😀",
            "🏳️‍🌈",
            "İ",
            "ß",
            "中国",
            "\ud83d",
            "-",
            "1,000",
            "2024-02-14",
            "%",
            "'s",
            "http://example.org/?a=b",
            "x".repeat(3000));

    @Test
    void theModelStaysSmall() throws IOException {
        try (var in = FILES.open(SyntaxModel.FILE)) {
            assertTrue(in.readAllBytes().length < MOST_BYTES);
        }
    }

    @Test
    void anotherFileIsNoModel() {
        RuleFiles other = name -> new ByteArrayInputStream(new byte[] {1, 2, 3});
        assertThrows(UncheckedIOException.class, () -> SyntaxModel.load(other));
    }

    @Test
    void everyTokenAloneIsATree() {
        for (var word : ODD) {
            var tree = Treebank.read(MODEL, word);
            assertEquals(0, tree.root());
            assertEquals(Relation.ROOT, tree.relation(0));
        }
    }

    @Test
    void anyTokensAreATree() {
        var chance = new SplittableRandom(14);
        for (int round = 0; round < 60; round++) {
            var words =
                    chance.ints(1 + round, 0, ODD.size() - 1).mapToObj(ODD::get).toArray(String[]::new);
            assertOneRoot(Treebank.read(MODEL, words));
        }
    }

    @Test
    void theLongestSentenceIsATree() {
        for (var word : List.of("and", "who", "said", "Smith", ",", "(", "of", "")) {
            var words = IntStream.range(0, 400).mapToObj(i -> word).toArray(String[]::new);
            assertOneRoot(Treebank.read(MODEL, words));
        }
    }

    @Test
    void theSameWordsAreTheSameTreeWhateverWasReadBefore() {
        var tagger = new LearnedTagger(MODEL);
        var parser = new LearnedParser(MODEL);
        for (var lesson : lessons()) {
            var tree = parser.parse(Treebank.sentence(lesson.words(), tagger));
            assertEquals(told(Treebank.read(MODEL, lesson.words())), told(tree));
        }
    }

    @Test
    void newsOfOurOwnIsReadAsWeReadIt() {
        int tokens = 0;
        int tags = 0;
        int heads = 0;
        int relations = 0;
        for (var lesson : lessons()) {
            var tree = Treebank.read(MODEL, lesson.words());
            for (int i = 0; i < tree.size(); i++) {
                boolean head = tree.head(i) == lesson.heads()[i];
                tokens++;
                tags += tree.tag(i).ordinal() == lesson.tags()[i] ? 1 : 0;
                heads += head ? 1 : 0;
                relations += head && tree.relation(i).ordinal() == lesson.relations()[i] ? 1 : 0;
            }
        }
        assertAtLeast(0.97, tags, tokens, "tags");
        assertAtLeast(0.91, heads, tokens, "heads");
        assertAtLeast(0.89, relations, tokens, "relations");
    }

    private static void assertAtLeast(double floor, int right, int of, String what) {
        assertTrue(right >= floor * of, what + ": " + right + " of " + of);
    }

    private static void assertOneRoot(Tree tree) {
        int root = tree.root();
        assertEquals(0, tree.from(root));
        assertEquals(tree.size(), tree.to(root));
        for (int i = 0; i < tree.size(); i++) {
            assertEquals(i == root, tree.head(i) < 0);
            assertEquals(i == root, tree.relation(i) == Relation.ROOT);
        }
    }

    private static String told(Tree tree) {
        var told = new StringBuilder();
        for (int i = 0; i < tree.size(); i++) {
            told.append(tree.tag(i))
                    .append(' ')
                    .append(tree.head(i))
                    .append(' ')
                    .append(tree.relation(i))
                    .append('\n');
        }
        return told.toString();
    }

    private static List<Lesson> lessons() {
        return Lesson.read(Path.of("src/test/resources/syntax/own-news.conllu"));
    }
}
