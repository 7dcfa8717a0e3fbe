package org.dateline.run.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.run.course.RunFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainingTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/undated/expected");
    private static final String ARTICLE = "aec5e7117c32c3e30";

    @TempDir
    private Path folder;

    @Test
    void aSentenceIsExplainedByItsTreeItsClausesAndTheRulesOfItsEvents() {
        var lines = String.join("\n", Explaining.sentence("Kenya did not condemn the Somali army."));
        assertTrue(lines.contains("nsubj of condemn"), lines);
        assertTrue(lines.contains("clause condemn: MAIN FINITE, negated; subject kenya; object army"), lines);
        assertTrue(lines.contains("event ACCUSE/disapprove, negated"), lines);
        assertTrue(lines.contains("rule accuse.condemn on \"condemn\""), lines);
        assertTrue(lines.contains("recipient \"Somali army\" SOM MIL by object"), lines);
    }

    @Test
    void anArticleIsReadAgainAsItsReleaseHasIt() throws IOException {
        var article = new ReleasedArticles(release()).article(ARTICLE);
        assertEquals("ferry.txt", article.sourceId());
        var text = article.text();
        var rows = Files.readAllLines(GOLDEN.resolve("sentences.csv"));
        assertEquals(rows.size() - 1, article.parts().size());
        assertTrue(text.startsWith("Ferry crews walk out in Piraeus\n"), text);
    }

    @Test
    void theEventsOfAnArticleStandBelowItsSentences() throws IOException {
        var lines = Explaining.article(ARTICLE, release());
        int sentence = lines.indexOf("sentence 1 (title): Ferry crews walk out in Piraeus");
        assertTrue(sentence >= 0, lines::toString);
        assertTrue(
                lines.subList(sentence, lines.size()).stream().anyMatch(line -> line.contains("rule protest.strike")),
                lines::toString);
    }

    @Test
    void anArticleThatIsNotThereIsSaidSo() throws IOException {
        var release = release();
        assertThrows(RunFailure.class, () -> Explaining.article("a0000000000000000", release));
        assertThrows(RunFailure.class, () -> Explaining.article(ARTICLE, folder.resolve("nowhere")));
    }

    private Path release() throws IOException {
        var csv = Files.createDirectories(folder.resolve("csv"));
        for (var name : new String[] {"articles.csv", "sentences.csv"}) {
            Files.copy(GOLDEN.resolve(name), csv.resolve(name));
        }
        return folder;
    }
}
