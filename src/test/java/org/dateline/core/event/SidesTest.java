package org.dateline.core.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose side of an event is whose, class by class, on sentences of our own. */
class SidesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway has said it will support every plan that aims to help Chad.                             | Norway > Chad
            Chad opened its border to most Malian herders ordered out of Niger, but refused to help Libya. | Chad > Libya
            Farmers marched through the town of Bergen on Sunday demanding Danish help.  | Farmers > Danish
            Norway has once again outright rejected a Chadian plan.                                    | Norway > Chadian
            The movement's militarist wing refused to meet Norwegian officials.                         | movement's militarist wing > Norwegian officials
            Norway's Northern Trade (NT) council condemned Niger.                                      | Norway's Northern Trade (NT) council > Niger
            Norway Urged to Leave Niger                                                                | > Norway
            The Norwegian police accused the council of shooting. Chad accused Niger of spying.         | Chad > Niger
            Kovač, who leads Chad, met her husband, who was ill, and condemned Niger.                  | Kovač > Niger
            Norway is the only country, with the exception of Chad, that has imposed sanctions on Niger. | Norway > Niger
            Kovač claims Hungary asked Serbia for help.                                                | Hungary > Serbia
            Workers from two Norwegian aid groups donated money to Chad.                               | Workers from two Norwegian aid groups > Chad
            """)
    void subjectsAreFoundAcrossClauses(String text, String sides) {
        assertEquals(sides, last(text, SidesTest::words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway is investigating alleged massacres by Chadian extremists.           | Norway > Chadian extremists
            Homes were destroyed with other counts by the Norwegian army of nine soldiers. Chad condemned Mali. | Norwegian army of nine soldiers > Homes
            Norway condemned abuses committed by Chadian soldiers.                      | Norway > Chadian soldiers
            Norway demanded an admission by Chad that its troops killed nine men.       | Norway > Chad
            Norway complained to the United Nations over Chadian air raids. | Norway > Chadian
            Students threw stones during protests against abuses by the Chadian army.   | Students > Chadian army
            A Chadian court ordered the arrest of a Norwegian reporter.                 | Chadian court > Norwegian reporter
            Chadian rebels stepped up attacks on Norwegian troops.                      | Chadian rebels > Norwegian troops
            Sweden threatened to shell Norwegian towns over a raid on Malmö.             | Sweden > Norwegian towns
            Norway demanded that the Chadian government release the men.                | Norway > Chadian government
            """)
    void whoStandsBehindADeedIsMeant(String text, String sides) {
        assertEquals(sides, first(text, SidesTest::words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian prosecutors charged two Malian officials with spying.      | NOR JUD > MLI GOV
            Norway condemned the governments of Chad and Mali.                   | NOR > TCD GOV, MLI GOV
            The presidents of Chad and Mali signed a treaty with Norway.         | TCD GOV, MLI GOV > NOR
            The Nigerian air force bombed Chad.                                  | NGA MIL > TCD
            The armed force of Mali attacked Chad.                               | MLI MIL > TCD
            """)
    void everyoneOfSeveralIsASide(String text, String sides) {
        assertEquals(sides, first(text, SidesTest::codes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers shot dead a taxi driver and his wife.                       | Soldiers > taxi driver, his wife
            Norway withdrew its troops from Chad.                                | Norway > Chad
            A court jailed a Malian reporter and her brother for spying.         | court > Malian reporter, her brother
            """)
    void relativesAreActedUponOnesOwnTroopsAreNot(String text, String sides) {
        assertEquals(sides, first(text, SidesTest::words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine Malian soldiers were killed on Monday in attacks by pro-Chadian rebels.   | REB > MLI MIL
            Anti-Norwegian protesters clashed with police in Mali.                          | MLI CVL > MLI COP
            Norway and Chad are at odds, and the former expelled a Malian diplomat.         | NOR > MLI GOV
            """)
    void nobodyIsOfWhomTheyStandBesideOrAgainst(String text, String sides) {
        assertEquals(sides, first(text, SidesTest::codes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Norwegian army attacked a military base in Chad.              | NOR MIL > CHD MIL
            Norwegian troops attacked a rebel camp in eastern Chad.           | NOR MIL > CHD REB
            Norwegian jets bombed a police station in Chad.                   | NOR MIL > CHD COP
            Norwegian jets killed 23 people in Chad.                          | NOR MIL > CHD CVL
            Norwegian jets killed three ethnic Turks in Chad.                 | NOR MIL > CHD UNK
            Ferry crews went on strike in Norway.                             | NOR UNK > NOR
            Students marched outside the Chadian embassy in Oslo.            | NOR CVL > CHD GOV
            Police arrested ten students in Chad, Norwegian officials said.   | CHD COP > CHD CVL
            Up to 100 ethnic Turks demonstrated on Tuesday in Chad.           | CHD UNK > CHD
            Shona rebels demanded talks from the Norwegian government.        | NOR REB > NOR GOV
            The United States sent food to refugees fleeing the war in Chad.  | USA > CHD REF
            """)
    void theCountryIsThatOfThePlaceOrTheRuler(String text, String sides) {
        assertEquals(sides.replace("CHD", "TCD"), last(text, SidesTest::codes));
    }

    @Test
    void whatIsDoneAfterFightingIsNoPartOfIt() {
        assertEquals(
                "MOBILIZE/troops Norway >",
                first("Norway put its army on alert after clashes in Chad.", EventLine::of)
                        .strip());
    }

    private static String first(String text, java.util.function.BiFunction<String, EventMention, String> as) {
        return as.apply(text, Articles.read(text).events().get(0));
    }

    private static String last(String text, java.util.function.BiFunction<String, EventMention, String> as) {
        var events = Articles.read(text).events().stream()
                .filter(event -> !event.participants().isEmpty())
                .toList();
        return as.apply(text, events.get(events.size() - 1));
    }

    private static String words(String text, EventMention event) {
        var line = EventLine.of(text, event);
        return line.substring(line.indexOf(' ') + 1);
    }

    private static String codes(String text, EventMention event) {
        return (side(event, Role.ACTOR) + " > " + side(event, Role.RECIPIENT)).strip();
    }

    private static String side(EventMention event, Role role) {
        return event.participants().stream()
                .filter(side -> side.role() == role)
                .map(side -> (side.country().map(Object::toString).orElse("") + " "
                                + side.sector().orElse(""))
                        .strip())
                .collect(Collectors.joining(", "));
    }
}
