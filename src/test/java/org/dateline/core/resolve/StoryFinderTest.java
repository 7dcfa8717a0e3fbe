package org.dateline.core.resolve;

import static org.dateline.core.resolve.Extractions.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Story;
import org.dateline.core.model.StoryArticle;
import org.dateline.core.model.StoryRelation;
import org.junit.jupiter.api.Test;

class StoryFinderTest {

    private static final String WIRE = """
            The city council of Novi Sad voted on Tuesday to close the old railway bridge for repairs until the spring.
            Engineers had found cracks in two of the four piers during an inspection ordered after the summer floods.
            Traffic between the two banks of the Danube will be led over the northern bridge, the mayor told reporters.
            Shop owners near the station fear for their trade and have asked the city for help with rents and taxes.
            The works are expected to cost nine million euros, half of which the national government has promised to pay.
            A second inspection of the remaining bridges will follow in November, the council said in a short statement.""";

    private static final String OTHER = """
            Farmers blocked three border crossings between Poland and Ukraine for a second day over cheap grain imports.
            Drivers waited for up to thirty hours, and the queue of lorries near Medyka grew to eleven kilometres.
            The agriculture minister offered talks, but the leader of the protest said he wanted a signed promise first.
            Police kept one lane open for ambulances, buses and convoys that carry aid, and reported no incidents at all.""";

    @Test
    void aCopyIsFoundWhateverStandsAroundIt() {
        var stories = resolve(
                article("one.txt", WIRE).by("Agency", "2024-10-01"),
                article("two.txt", WIRE)
                        .by("Daily", "2024-10-02")
                        .withFurniture("Read also: ten things to do tonight"));
        assertEquals(1, stories.size());
        var story = stories.get(0);
        assertEquals(
                new StoryArticle(ArticleId.from("one.txt"), StoryRelation.ORIGINAL, 1),
                story.articles().get(0));
        assertEquals(
                new StoryArticle(ArticleId.from("two.txt"), StoryRelation.COPY, 1),
                story.articles().get(1));
        assertEquals(2, story.publisherCount());
        assertEquals("2024-10-01", story.firstPublishedOn().orElseThrow().toString());
    }

    @Test
    void aTextThatKeepsMostSentencesIsARewrite() {
        var lines = WIRE.split("\n", -1);
        var rewrite = String.join(
                "\n", lines[0], lines[1], lines[2], "Residents said they had seen it coming.", lines[4], lines[5]);
        var story =
                resolve(article("one.txt", WIRE), article("two.txt", rewrite)).get(0);
        var relation = story.articles().get(1);
        assertEquals(StoryRelation.REWRITE, relation.relation());
        assertTrue(relation.similarity() > 0.6 && relation.similarity() < 0.9, relation::toString);
    }

    @Test
    void differentTextsAreDifferentStories() {
        assertEquals(
                2, resolve(article("one.txt", WIRE), article("two.txt", OTHER)).size());
    }

    @Test
    void theOriginalIsTheEarliestThenTheSmallestId() {
        var late = article("late.txt", WIRE).by("A", "2024-10-03");
        var early = article("early.txt", WIRE).by("B", "2024-10-01");
        var unknown = article("unknown.txt", WIRE).by("C", "");
        var story = resolve(late, unknown, early).get(0);
        assertEquals(
                List.of(ArticleId.from("early.txt"), ArticleId.from("late.txt"), ArticleId.from("unknown.txt")),
                story.articles().stream().map(StoryArticle::articleId).toList());
    }

    @Test
    void aShortFormulaThatComesBackIsAnotherStory() {
        var formula = "The president had a telephone conversation with the president of Kazakhstan.";
        assertEquals(
                2,
                resolve(
                                article("a", formula).by("P", "2019-01-02"),
                                article("b", formula).by("P", "2020-05-06"))
                        .size());
        var other = "The president had a telephone conversation with the president of Uzbekistan.";
        assertEquals(
                2,
                resolve(
                                article("a", formula).by("P", "2019-01-02"),
                                article("b", other).by("P", "2019-01-02"))
                        .size());
    }

    @Test
    void aLongTextIsReprintedForAMonthAShortOneForThreeDays() {
        var longText = WIRE + "\n" + OTHER + "\n" + WIRE.replace('e', 'o');
        assertEquals(1, stories(longText, "2024-10-01", "2024-10-30"));
        assertEquals(2, stories(longText, "2024-10-01", "2024-11-30"));
        assertEquals(1, stories(OTHER, "2024-10-01", "2024-10-04"));
        assertEquals(2, stories(OTHER, "2024-10-01", "2024-10-05"));
    }

    private static int stories(String text, String... days) {
        return resolve(article("a", text).by("P", days[0]), article("b", text).by("Q", days[1]))
                .size();
    }

    @Test
    void emptyTextsAreNotAlike() {
        assertEquals(2, resolve(article("a", " "), article("b", "\t")).size());
    }

    @Test
    void everyArticleBelongsToOneStoryEvenInAChainOfRewrites() {
        var lines = (WIRE + "\n" + OTHER).split("\n", -1);
        var chain = new Extractions[6];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = article("link" + i, String.join("\n", List.of(lines).subList(i, i + 5)));
        }
        var stories = resolve(chain);
        assertEquals(
                6, stories.stream().mapToInt(story -> story.articles().size()).sum());
        assertTrue(stories.size() > 1, "the ends of the chain have nothing in common");
        for (var story : stories) {
            assertTrue(story.articles().stream().allMatch(article -> article.similarity() >= StoryFinder.REWRITE));
        }
    }

    @Test
    void theTitleIsTheFirstLineIfTheSourceGivesNone() {
        var story = resolve(article("one.txt", OTHER)).get(0);
        assertEquals(Optional.of(OTHER.lines().findFirst().orElseThrow()), Optional.of(story.title()));
    }

    private static List<Story> resolve(Extractions... articles) {
        var fingerprints =
                List.of(articles).stream().map(Extractions::fingerprint).toList();
        return new Resolver(Object::toString, Extractions.NAMES, Extractions.WEIGHTS)
                .resolve(fingerprints)
                .stories();
    }
}
