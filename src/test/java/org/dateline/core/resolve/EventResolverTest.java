package org.dateline.core.resolve;

import static org.dateline.core.model.EventStatus.DENIED;
import static org.dateline.core.model.EventStatus.OCCURRED;
import static org.dateline.core.model.EventStatus.PLANNED;
import static org.dateline.core.model.PloverType.AID;
import static org.dateline.core.model.PloverType.ASSAULT;
import static org.dateline.core.model.PloverType.CONSULT;
import static org.dateline.core.model.PloverType.PROTEST;
import static org.dateline.core.model.PloverType.SANCTION;
import static org.dateline.core.resolve.Extractions.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.CountRange;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Event;
import org.dateline.core.model.EventMentionRef;
import org.junit.jupiter.api.Test;

class EventResolverTest {

    @Test
    void twoOutletsThatReportOneThingReportOneEvent() {
        var events = resolve(
                article("a", "Ministers met in Vienna on Monday.")
                        .by("Agency", "2024-03-05")
                        .event(CONSULT, "met", "AUT", "HUN", "2024-03-04", OCCURRED, "Vienna", 0.6),
                article("b", "Austria and Hungary held talks.")
                        .by("Daily", "2024-03-04")
                        .event(CONSULT, "held talks", "AUT", "HUN", "2024-03-04", OCCURRED, "", 0.9));
        assertEquals(1, events.size());
        var event = events.get(0);
        assertEquals("Austria and Hungary held talks.", event.summary());
        assertEquals(
                List.of(new EventMentionRef(ArticleId.from("b"), 20), new EventMentionRef(ArticleId.from("a"), 10)),
                event.evidence());
        assertEquals(List.of(2, 2, 2), List.of(event.articleCount(), event.storyCount(), event.publisherCount()));
        assertEquals("2024-03-04", event.firstPublishedOn().orElseThrow().toString());
        assertEquals("name of AUT", event.actor().orElseThrow().name());
        assertEquals(0.9, event.confidence());
    }

    @Test
    void theNewestArticleSaysHowManyWereKilledAndNumbersOfOneReportAddUp() {
        var event = resolve(
                        article("a", "Guns shelled the port of Odesa before dawn")
                                .by("Agency", "2022-03-01")
                                .event(ASSAULT, "shelled", "RUS", "UKR", "2022-03-01", OCCURRED, "Odesa", 0.9)
                                .dead(30, 30),
                        article("b", "Guns shelled the port of Odesa before dawn, officials say")
                                .by("Daily", "2022-03-02")
                                .event(ASSAULT, "shelled", "RUS", "UKR", "2022-03-01", OCCURRED, "Odesa", 0.8)
                                .dead(14, 14)
                                .dead(4, 6),
                        article("c", "How guns shelled the port of Odesa before dawn")
                                .by("Weekly", "2022-03-09")
                                .event(ASSAULT, "shelled", "RUS", "UKR", "2022-03-01", OCCURRED, "Odesa", 0.7))
                .get(0);
        assertEquals(3, event.articleCount());
        assertEquals(new CountRange(Optional.of(18), Optional.of(20)), event.dead());
        assertEquals(CountRange.UNKNOWN, event.injured());
    }

    @Test
    void anotherDayTypeSideOrPlaceIsAnotherEvent() {
        var events = resolve(
                article("a", "Guns shelled the port before dawn")
                        .event(ASSAULT, "shelled", "RUS", "UKR", "2022-03-01", OCCURRED, "Kharkiv", 0.8),
                article("b", "Heavy artillery shelled several districts, officials report")
                        .event(ASSAULT, "shelled", "RUS", "UKR", "2022-03-01", OCCURRED, "Odesa", 0.8),
                article("c", "Residents fled when batteries shelled a suburb")
                        .event(ASSAULT, "shelled", "RUS", "UKR", "2022-03-02", OCCURRED, "Kharkiv", 0.8),
                article("d", "Troops shelled positions across the river")
                        .event(ASSAULT, "shelled", "UKR", "RUS", "2022-03-01", OCCURRED, "Kharkiv", 0.8),
                article("e", "New penalties were announced against firms")
                        .event(SANCTION, "penalties", "RUS", "UKR", "2022-03-01", OCCURRED, "Kharkiv", 0.8));
        assertEquals(5, events.size());
    }

    @Test
    void anEntityIsTheSameSideOnlyAsItself() {
        var events = resolve(
                article("a", "The neighbours met over a railway")
                        .person("Ana Horvat", "HRV")
                        .event(CONSULT, "met", "Ana Horvat", "SVN", "2024-03-04"),
                article("b", "Visitors met their hosts in a castle")
                        .person("Ivo Babic", "HRV")
                        .event(CONSULT, "met", "Ivo Babic", "SVN", "2024-03-04"),
                article("c", "Both sides met again, this time about fishing")
                        .person("Ana Horvat", "HRV")
                        .event(CONSULT, "met", "Ana Horvat", "SVN", "2024-03-04"),
                article("d", "Delegations met to speak of border posts")
                        .event(CONSULT, "met", "HRV", "SVN", "2024-03-04"));
        assertEquals(2, events.size(), "the report of a country alone is about one of them, not about both");
        assertEquals(4, events.stream().mapToInt(Event::articleCount).sum());
    }

    @Test
    void aVagueDateIsThatOfTheOnlyEventItCanMean() {
        var precise =
                article("a", "The neighbours met over a railway").event(CONSULT, "met", "AUT", "HUN", "2024-03-04");
        var month = article("b", "There were talks on railways this spring")
                .event(CONSULT, "talks", "AUT", "HUN", "2024-03-01/2024-03-31");
        var later = article("c", "Both sides met again, this time about fishing")
                .event(CONSULT, "met", "AUT", "HUN", "2024-03-20");
        var one = resolve(precise, month);
        assertEquals(1, one.size());
        assertEquals(Optional.of(Granularity.DAY), one.get(0).when().precision());
        assertEquals(2, resolve(precise, month, later).size());
    }

    @Test
    void aYearDoesNotSwallowItsDays() {
        assertEquals(
                2,
                resolve(
                                article("a", "The neighbours met over a railway")
                                        .event(CONSULT, "met", "AUT", "HUN", "2024-03-04"),
                                article("b", "Visitors met their hosts in a castle")
                                        .event(CONSULT, "met", "AUT", "HUN", "2024-01-01/2024-12-31"))
                        .size());
    }

    @Test
    void whatIsDeniedIsNotWhatHappened() {
        assertEquals(
                2,
                resolve(
                                article("a", "Guns shelled the port before dawn")
                                        .event(ASSAULT, "shelled", "RUS", "UKR", "2022-03-01"),
                                article("b", "Heavy artillery shelled several districts, officials report")
                                        .event(ASSAULT, "shelled", "RUS", "UKR", "2022-03-01", DENIED, "", 0.9))
                        .size());
    }

    @Test
    void aPlanThatCameTrueIsOneEvent() {
        var events = resolve(
                article("a", "The neighbours will meet over a railway")
                        .event(CONSULT, "meet", "AUT", "HUN", "2024-03-04", PLANNED, "", 0.9),
                article("b", "Visitors met their hosts in a castle")
                        .event(CONSULT, "met", "AUT", "HUN", "2024-03-04", OCCURRED, "", 0.5));
        assertEquals(1, events.size());
        assertEquals(OCCURRED, events.get(0).status());
    }

    @Test
    void withoutADateOnlyReportsOfOneStoryComeTogether() {
        var one = article("a", "Austria and Hungary held talks\nThe two neighbours met in the spring")
                .event(CONSULT, "talks", "AUT", "HUN", "")
                .event(CONSULT, "met", "AUT", "HUN", "");
        var other = article("b", "Budapest and Vienna sat down together").event(CONSULT, "sat down", "AUT", "HUN", "");
        assertEquals(1, resolve(one).size());
        assertEquals(2, resolve(one, other).size());
    }

    @Test
    void whatHasNoDateIsTheNewsAndNotTheBackground() {
        var day = article("a", "Austria gave aid on Monday\nVienna helps with money")
                .event(AID, "gave", "AUT", "HUN", "2024-03-04")
                .event(AID, "helps", "AUT", "HUN", "");
        var year = article("b", "Austria gave aid in 2019\nVienna helps with money")
                .by("Daily", "2024-03-06")
                .event(AID, "gave", "AUT", "HUN", "2019-01-01/2019-12-31")
                .event(AID, "helps", "AUT", "HUN", "");
        assertEquals(1, resolve(day).size());
        assertEquals(2, resolve(year).size());
    }

    @Test
    void sidesKnownByCommonWordsAloneMayBeOthers() {
        var article = article("a", "Residents shelled the town\nLater residents shelled it again")
                .event(ASSAULT, "shelled the", "Residents", "UKR", "2022-03-01")
                .event(ASSAULT, "shelled it", "residents", "UKR", "2022-03-01");
        assertEquals(2, resolve(article).size());
    }

    @Test
    void theSameSentenceInACopyIsTheSameReportThoughItsDateHasMoved() {
        var text = """
                Students marched through the centre of Zagreb yesterday against higher rents for rooms in town.
                The march began at the main square, went past the university and ended before the parliament.
                Organisers spoke of four thousand people, while the police put the number at half of that.""";
        var events = resolve(
                article("a", text).by("P", "2024-03-05").event(PROTEST, "marched", "Students", "", "2024-03-04"),
                article("b", text).by("Q", "2024-03-07").event(PROTEST, "marched", "Students", "", "2024-03-06"));
        assertEquals(1, events.size());
        assertEquals("2024-03-04", events.get(0).range().orElseThrow().start().toString());
        assertEquals(1, events.get(0).storyCount());
        assertEquals(2, events.get(0).publisherCount());
    }

    @Test
    void aSideWithoutCountryTakesThatOfItsEntity() {
        var events = resolve(
                article("a", "The neighbours met over a railway")
                        .person("Ana Horvat", "HRV")
                        .event(CONSULT, "met", "Ana Horvat", "SVN", "2024-03-04"),
                article("b", "Visitors met their hosts in a castle")
                        .person("Ana Horvat", "")
                        .event(CONSULT, "met", "Ana Horvat", "SVN", "2024-03-04"));
        assertEquals(1, events.size());
        assertEquals(
                Optional.of(CountryCode.of("HRV")),
                events.get(0).actor().orElseThrow().country());
    }

    @Test
    void whomTheyMetIsNotWhereTheyMet() {
        var events = resolve(
                article("a", "The talks were held by Oslo.")
                        .by("Agency", "2024-03-05")
                        .event(CONSULT, "talks", "NOR", "NOR", "2024-03-04", OCCURRED, "Oslo", 0.9),
                article("b", "Norway held talks with Niger.")
                        .by("Daily", "2024-03-04")
                        .event(CONSULT, "talks", "NOR", "NER", "2024-03-04", OCCURRED, "Oslo", 0.6));
        assertEquals(
                List.of("name of NER"),
                events.stream()
                        .filter(event -> event.evidence().size() == 2)
                        .map(event -> event.recipient().orElseThrow().name())
                        .toList());
    }

    private static List<Event> resolve(Extractions... articles) {
        return new Resolver(code -> "name of " + code, Extractions.NAMES, Extractions.WEIGHTS, 0.4)
                .resolve(
                        List.of(articles).stream().map(Extractions::fingerprint).toList())
                .events();
    }
}
