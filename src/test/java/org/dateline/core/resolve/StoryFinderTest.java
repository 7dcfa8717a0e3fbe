package org.dateline.core.resolve;

import static org.dateline.core.resolve.Extractions.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Story;
import org.dateline.core.model.StoryArticle;
import org.dateline.core.model.StoryRelation;
import org.junit.jupiter.api.Test;

class StoryFinderTest {

    private static final String BRIDGE = """
            NOVI SAD - Commuters face months of detours after councillors decided that the city's ageing railway bridge must shut.
            An inspection that followed the floods of the summer showed that two piers over the Danube are cracked.
            Mayor Ilija Maric promised that the northern bridge would take the traffic, but traders in the station quarter
            demanded lower rents. Belgrade pays half of the nine million euros that the repairs cost, officials said.""";

    private static final String OTHER_BRIDGE = """
            The town council of Passau voted on Monday to close the old Inn footbridge for repairs until next summer.
            Divers had found rust in one of the two pillars during a check ordered by the Bavarian road office.
            Walkers will be led over the Marien bridge, mayor Hanna Gruber told reporters, who asked for patience.
            The works are expected to cost two million euros, a third of which the state has promised to pay.""";

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
    void anotherPublishersReportInItsOwnWordsIsOfTheStory() {
        var story = resolve(
                        article("one.txt", WIRE).by("Agency", "2024-10-01"),
                        article("two.txt", BRIDGE).by("Daily", "2024-10-02"),
                        article("three.txt", OTHER).by("Daily", "2024-10-02"),
                        article("four.txt", BRIDGE).by("Herald", "2024-10-03"))
                .stream()
                .filter(found -> found.articles().size() > 1)
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of(StoryRelation.ORIGINAL, StoryRelation.REPORT, StoryRelation.COPY),
                story.articles().stream().map(StoryArticle::relation).toList());
        assertEquals(
                List.of(ArticleId.from("one.txt"), ArticleId.from("two.txt"), ArticleId.from("four.txt")),
                story.articles().stream().map(StoryArticle::articleId).toList());
        double report = story.articles().get(1).similarity();
        assertTrue(report >= StoryFinder.ALIKE && report < 0.9, () -> "likeness to the original: " + report);
        assertEquals(1, story.articles().get(2).similarity(), "a copy is measured against what it is made from");
        assertEquals(3, story.publisherCount());
    }

    @Test
    void theSameKindOfThingElsewhereIsAnotherStory() {
        assertEquals(
                2,
                resolve(
                                article("one.txt", WIRE).by("Agency", "2024-10-01"),
                                article("two.txt", OTHER_BRIDGE).by("Daily", "2024-10-01"))
                        .size());
    }

    @Test
    void daysBetweenReportsCountAgainstThemAndUnknownDaysDoNot() {
        assertEquals(1, bridges("2024-10-01", "2024-10-02"));
        assertEquals(2, bridges("2024-10-01", "2024-10-09"));
        assertEquals(2, bridges("2024-10-01", "2025-10-01"));
        assertEquals(1, bridges("2024-10-01", ""));
        assertEquals(1, bridges("", ""));
    }

    private static int bridges(String day, String other) {
        return resolve(
                        article("one.txt", WIRE).by("Agency", day),
                        article("two.txt", BRIDGE).by("Daily", other))
                .size();
    }

    @Test
    void anUndatedReportDoesNotTieStoriesOfDifferentYears() {
        var stories = resolve(
                article("one.txt", WIRE).by("Agency", "2024-10-01"),
                article("two.txt", BRIDGE).by("Daily", ""),
                article("three.txt", WIRE.replace("Tuesday", "Friday")).by("Herald", "2021-03-01"));
        assertEquals(2, stories.size());
    }

    @Test
    void theOrderInWhichArticlesComeChangesNothing() {
        var articles = new ArrayList<Fingerprint>();
        for (var text : List.of(WIRE, BRIDGE, OTHER, OTHER_BRIDGE)) {
            for (int day = 1; day < 9; day++) {
                articles.add(article(text.length() + "-" + day, text + " Report " + day + " of the " + day + "th.")
                        .by("P" + day, day % 3 == 0 ? "" : "2024-10-0" + day)
                        .fingerprint());
            }
        }
        var expected = resolver().resolve(articles).stories();
        assertTrue(expected.size() < articles.size());
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertEquals(expected, resolver().resolve(articles).stories());
        }
    }

    @Test
    void ofACrowdEachIsComparedWithItsNeighboursAndTheCrowdIsTold() {
        var crowd = new ArrayList<Fingerprint>();
        for (int i = 0; i < StoryPairs.NEIGHBOURS + 20; i++) {
            crowd.add(article("a" + i, "Zorvak blockade. " + unlike(i)).fingerprint());
        }
        var all = crowd.stream().sorted(Resolver.EARLIEST).toList();
        var found = StoryFinder.of(all, Extractions.WEIGHTS.shares());
        assertEquals(19, found.crowded().size());
        var few = StoryFinder.of(all.subList(0, StoryPairs.NEIGHBOURS), Extractions.WEIGHTS.shares());
        assertEquals(List.of(), few.crowded());
    }

    /** Words that no other number has. */
    private static String unlike(int number) {
        var words = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            words.append("Word").append(number).append('x').append(i).append(' ');
        }
        return words.toString();
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
    void aLongTextIsReprintedForAMonthAShortOneForAWeek() {
        var longText = WIRE + "\n" + OTHER + "\n" + WIRE.replace('e', 'o');
        assertEquals(1, stories(longText, "2024-10-01", "2024-10-30"));
        assertEquals(2, stories(longText, "2024-10-01", "2024-11-30"));
        assertEquals(1, stories(OTHER, "2024-10-01", "2024-10-08"));
        assertEquals(2, stories(OTHER, "2024-10-01", "2024-10-09"));
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
        var relations = stories.stream()
                .flatMap(story -> story.articles().stream())
                .map(StoryArticle::relation)
                .toList();
        assertTrue(relations.contains(StoryRelation.REPORT), "the ends of the chain have no words in common");
        for (var story : stories) {
            assertTrue(story.articles().stream()
                    .filter(article -> article.relation() != StoryRelation.REPORT)
                    .allMatch(article -> article.similarity() >= Reprints.REWRITE));
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
        return resolver().resolve(fingerprints).stories();
    }

    private static Resolver resolver() {
        return new Resolver(Object::toString, Extractions.NAMES, Extractions.WEIGHTS, 0.4);
    }
}
