package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SportTest {

    private static final String GAME =
            "The striker scored two goals in the second half. The goalkeeper of the visitors saved a penalty in the cup match. ";

    @Test
    void movesOfAGameAreNoEvents() {
        assertEquals(
                List.of(), triggers(GAME + "Norway attacked for most of the game. Norway will meet Chile in March."));
    }

    @Test
    void whatIsEarnestStaysAnEventInAnArticleAboutAGame() {
        assertEquals(
                List.of("attacked", "condemned"),
                triggers(GAME + "Norwegian fans attacked Chilean police. Chile condemned Norway."));
    }

    @Test
    void aFewWordsOfGamesMakeNoGame() {
        assertEquals(
                List.of("attacked"),
                triggers("Norway attacked Chile. The cup, a match and the stadium were mentioned by the player. "
                        + "Ships sailed south. Reservists were called up. Airports were closed. Banks stayed open. "
                        + "Markets fell. Oil rose. Ambassadors went home."));
    }

    @Test
    void oneSentenceOnAGameIsEnough() {
        assertEquals(List.of(), triggers("Chile attacked all night and beat Norway 3-1 in the Nordic Cup."));
    }

    @Test
    void beastsMakeNoWar() {
        assertEquals(List.of(), triggers("Locusts invaded Chad."));
        assertEquals(List.of(), triggers("Two Chadian soldiers were attacked by crocodiles."));
        assertEquals(
                List.of("attacked"), triggers("Two Chadian soldiers were attacked by hawks in the Norwegian party."));
    }

    private static List<String> triggers(String text) {
        return Articles.read(text).events().stream()
                .map(event -> event.trigger().in(text))
                .toList();
    }
}
