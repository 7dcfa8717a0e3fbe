package org.dateline.core.resolve;

import static org.dateline.core.resolve.Extractions.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.core.model.PloverType;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private static final List<String> COUNTRIES = List.of("AUT", "HUN", "SVN", "HRV", "ITA", "CZE");

    @Test
    void theOrderOfTheArticlesChangesNothing() {
        var articles = manyArticles(300, new Random(7));
        var expected = resolver().resolve(articles);
        assertTrue(expected.stories().size() < 300, "some articles are copies");
        assertTrue(expected.events().stream().anyMatch(event -> event.articleCount() > 1));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertEquals(expected, resolver().resolve(articles));
        }
    }

    @Test
    void everyArticleAndReportIsCountedOnce() {
        var articles = manyArticles(300, new Random(8));
        var resolution = resolver().resolve(articles);
        assertEquals(
                300,
                resolution.stories().stream()
                        .mapToInt(story -> story.articles().size())
                        .sum());
        var evidence = resolution.events().stream()
                .flatMap(event -> event.evidence().stream())
                .toList();
        assertEquals(300, evidence.size());
        assertEquals(300, evidence.stream().distinct().count());
        assertEquals(
                resolution.events().size(),
                resolution.events().stream().map(event -> event.id()).distinct().count());
    }

    @Test
    void ofManyArticlesOnlyCopiesAreOneStory() {
        var resolution = resolver().resolve(manyArticles(3_000, new Random(9)));
        int stories = resolution.stories().size();
        assertTrue(stories > 2_400 && stories < 3_000, () -> stories + " stories");
    }

    @Test
    void noArticlesMakeAnEmptyResolution() {
        assertTrue(resolver().resolve(List.of()).stories().isEmpty());
    }

    @Test
    void anArticleGivenTwiceIsABug() {
        var article = article("a", "x").fingerprint();
        assertThrows(IllegalArgumentException.class, () -> resolver().resolve(List.of(article, article)));
    }

    private static Resolver resolver() {
        return new Resolver(Object::toString, Extractions.NAMES, Extractions.WEIGHTS, 0.4);
    }

    /** Texts of invented words; about one in ten repeats an earlier one. */
    private static List<Fingerprint> manyArticles(int count, Random random) {
        var texts = new ArrayList<String>();
        var articles = new ArrayList<Fingerprint>(count);
        for (int i = 0; i < count; i++) {
            var text = i > 10 && random.nextInt(10) == 0 ? texts.get(random.nextInt(texts.size())) : sentence(random);
            texts.add(text);
            var day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(20)).toString();
            articles.add(article("article" + i, text)
                    .by("publisher" + random.nextInt(9), day)
                    .person("First" + random.nextInt(50) + " Last" + random.nextInt(500), pick(random))
                    .event(PloverType.CONSULT, "met", pick(random), pick(random), random.nextBoolean() ? day : "")
                    .fingerprint());
        }
        return articles;
    }

    private static String pick(Random random) {
        return COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    }

    private static String sentence(Random random) {
        var words = new StringBuilder("met");
        for (int i = 0; i < 15; i++) {
            words.append(" w").append(random.nextInt(3000));
        }
        return words.toString();
    }
}
