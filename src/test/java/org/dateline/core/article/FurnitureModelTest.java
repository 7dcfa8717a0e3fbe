package org.dateline.core.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.FileNotFoundException;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Part;
import org.junit.jupiter.api.Test;

/** Lines that no pattern knows, on pages that nothing was learned from: what is furniture by its form and place, and what must stay news. */
class FurnitureModelTest {

    private static final RuleFiles FILES = name -> {
        var in = FurnitureModelTest.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private static final PartFinder FINDER = PartFinder.load(FILES);

    private static final String NEWS = """
            The council of Kettleby voted on Tuesday to close the swimming pool on Mill Lane for two years.
            Repairs to the roof of the pool will cost about four million pounds, the mayor told the meeting.
            Parents who had come to protest said their children would have nowhere to learn how to swim.
            "We were never asked," said one of them, who would not give her name.
            The mayor answered that the roof could fall at any time.
            Work on the roof is to begin in March.
            """;

    @Test
    void whoWroteItAndWhereToFindThemIsNoNews() {
        var foot =
                "Ann Teller is a community reporter at the Kettleby Echo who writes about schools and sport. Follow her on Twitter @annteller.";
        assertEquals(List.of(foot), furniture(NEWS + foot + "\n"));
    }

    @Test
    void promptsAndHeadlinesOfOthersAtTheFootAreNoNews() {
        var foot = List.of(
                "Want local stories by email? Subscribe to our free weekly newsletter",
                "More stories",
                "Rail strike leaves thousands stranded",
                "Farmers count the cost of a wet spring",
                "Join the conversation and leave a comment");
        assertEquals(foot, furniture(NEWS + String.join("\n", foot) + "\n"));
    }

    @Test
    void listsHeadsAndSignaturesStayNews() {
        var inside = NEWS + """
                Pools in the county
                Upper Denby
                Marsh End
                St. Olave's
                Harrow Bridge
                What happens next
                The council will meet again in June to look at the offers of three firms.
                Those who want to follow the meeting can sign up to speak at the town hall, the mayor said.
                """;
        assertEquals(List.of(), furniture(inside));
    }

    @Test
    void sentencesWithoutAStopAndLinesThatGoOnStayNews() {
        assertEquals(List.of(), furniture("Two men were arrested in Varn after a fire at a warehouse near the port"));
        assertEquals(List.of(), furniture(NEWS + """
                        Police in the county of Marsh said that nobody had been hurt in the fire at the
                        warehouse near the old
                        port of Kettleby
                        At least fourteen people lost their homes in the fire that began near the market
                        """));
    }

    @Test
    void ofTextsInOtherLanguagesNothingIsLearned() {
        assertEquals(List.of(), furniture("""
                        Der Rat von Kettleby hat am Dienstag beschlossen, das Bad für zwei Jahre zu schließen.
                        Die Arbeiten am Dach kosten vier Millionen.
                        Mehr zum Thema
                        Bahn steht still
                        """));
    }

    private static List<String> furniture(String text) {
        return FINDER.find(text, 0).stream()
                .filter(part -> part.part() == Part.FURNITURE)
                .flatMap(part -> part.span().in(text).lines())
                .collect(Collectors.toList());
    }
}
