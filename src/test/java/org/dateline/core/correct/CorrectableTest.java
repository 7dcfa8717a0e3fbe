package org.dateline.core.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Countries;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.ArticleEntity;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Correction;
import org.dateline.core.model.EntityType;
import org.dateline.core.model.Speaker;
import org.dateline.core.table.Column;
import org.dateline.core.table.Tables;
import org.junit.jupiter.api.Test;

/** What is marked as correctable can be corrected, and what cannot be meant is told. */
class CorrectableTest {

    private static final RuleFiles FILES = name -> {
        var in = CorrectableTest.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private final CorrectionCheck check = new CorrectionCheck(Countries.load(FILES));

    @Test
    void everyMarkedColumnHasItsCellAndEveryCellItsMark() {
        assertEquals(marked("events"), new EventCells(Modes.NONE, Object::toString).columns());
        assertEquals(
                marked("event_mentions"),
                new ReportCells(Modes.NONE, new MentionIds(ArticleId.from("x")), List.of(), new EntityNames(List.of()))
                        .columns());
        assertEquals(marked("entities"), EntityCorrector.CELLS.keySet());
        assertEquals(marked("event_participants"), MentionCells.OF_SIDES.keySet());
        assertEquals(marked("country_mentions"), MentionCells.OF_COUNTRIES.keySet());
        assertEquals(marked("entity_mentions"), MentionCells.OF_NAMES.keySet());
        assertEquals(
                marked("quotations"),
                MentionCells.ofQuotations(new EntityNames(List.of())).keySet());
        assertEquals(marked("dates"), MentionCells.OF_DATES.keySet());
    }

    @Test
    void everyTableThatCanBeCorrectedKnowsItsIds() {
        for (var table : Tables.all()) {
            if (!table.corrections().isEmpty()) {
                var id = table.key().stream().map(Column::example).collect(Collectors.joining(" "));
                var column = table.columns().stream()
                        .filter(Column::correctable)
                        .filter(one -> !one.example().isEmpty())
                        .findFirst()
                        .orElseThrow();
                assertEquals(
                        List.of(),
                        check.problems(line(table.name(), id, column.name(), column.example())),
                        table.name());
            }
        }
    }

    @Test
    void whatCannotBeMeantIsTold() {
        var event = "w0a1b2c3d4e5f6071";
        refused("there is no table \"event\"", "event", event, "event_type", "AID");
        refused(
                "articles cannot be corrected here: what is wrong with an article is said in metadata.csv",
                "articles",
                "a1",
                "title",
                "x");
        refused(
                "notices cannot be corrected here: rows of these tables can be corrected: ",
                "notices",
                "n1",
                "code",
                "x");
        refused(
                "\"e0a1b2c3d4e5f6071\" is no row of events (as in w",
                "events",
                "e0a1b2c3d4e5f6071",
                "event_type",
                "AID");
        refused("the column mention_count of events follows from others", "events", event, "mention_count", "3");
        refused("\"typ\" is no column of events", "events", event, "typ", "AID");
        refused("\"HELP\" is no value of event_type: AGREE, ", "events", event, "event_type", "HELP");
        refused("event_type cannot be empty", "events", event, "event_type", "");
        refused("\"FRANCE\" is no country", "events", event, "iso3c", "FRANCE");
        refused("\"QQQ\" is no country", "events", event, "actor_iso3c", "QQQ");
        refused("\"5 March\" is no date: a day, a month or a year", "events", event, "date_start", "5 March");
        refused("\"2021-13\" is no date", "events", event, "date_start", "2021-13");
        refused("\"2021-02-30\" is no date", "events", event, "date_start", "2021-02-30");
        refused("\"1066\" is no date", "events", event, "date_start", "1066");
        refused("\"2021-03\" is no date: a day (2021-03-05)", "events", event, "date_end", "2021-03");
        refused("date_end cannot be empty", "events", event, "date_end", "");
        refused("\"not an event\" needs no new value", "events", event, "not an event", "true");
        refused("\"same as\" needs the id of another row of events, not \"e1\"", "events", event, "same as", "e1");
        refused("a row is always the same as itself", "events", event, "same as", event);
        refused("\"d1\" is no row of dates", "event_mentions", "v0a1b2c3d4e5f6071-00000001", "date_id", "d1");
        refused(
                "\"government\" is no sector",
                "event_participants",
                "v0a1b2c3d4e5f6071-00000001 actor 1",
                "sector",
                "government");
        refused("is no row of event_participants", "event_participants", "v0a1b2c3d4e5f6071-00000001", "iso3c", "FRA");
    }

    @Test
    void capitalsAreForgiven() {
        var line = check.spelled(line("Event participants", "v0a1b2c3d4e5f6071-00000001 actor 1", "Sector", "gov"));
        assertEquals("event_participants sector GOV", line.table() + ' ' + line.what() + ' ' + line.newValue());
        assertEquals(
                "AID", check.spelled(line("EVENTS", "w1", "event_type", "Aid")).newValue());
        assertEquals(
                "XKX", check.spelled(line("events", "w1", "Actor_ISO3C", "xkx")).newValue());
        assertEquals(
                "not an event",
                check.spelled(line("events", "w1", "Not an event", "")).what());
        assertEquals(
                "de Souza",
                check.spelled(line("events", "w1", "actor_name", "de Souza")).newValue());
        assertEquals(
                "Stories", check.spelled(line("Stories", "s1", "title", "x")).table());
    }

    @Test
    void whoIsNamedLikeAnEntityOfTheArticleIsThatEntity() {
        var names = new EntityNames(List.of(entity(0, "Omar Peel"), entity(1, "Kim"), entity(2, "Kim")));
        assertEquals(Optional.of(new Speaker("Omar Peel", Optional.of(0))), names.speaker("Omar Peel"));
        assertEquals(Optional.of(new Speaker("Kim", Optional.empty())), names.speaker("Kim"));
        assertEquals(Optional.of(new Speaker("a neighbour", Optional.empty())), names.speaker("a neighbour"));
        assertEquals(Optional.empty(), names.speaker(""));
    }

    private static ArticleEntity entity(int number, String name) {
        return new ArticleEntity(number, name, EntityType.PERSON, Optional.empty());
    }

    @Test
    void aDateIsADayAMonthOrAYear() {
        assertEquals(Optional.empty(), DateValue.parse(""));
        assertEquals(Optional.empty(), DateValue.parse("20210305"));
        assertEquals("2021-02-28", last("2021-02"));
        assertEquals("2020-12-31", last("2020"));
        assertEquals("2021-03-05", last("2021-03-05"));
    }

    private static String last(String text) {
        return DateValue.of(text).range().last().toString();
    }

    private void refused(String reason, String table, String row, String what, String value) {
        var problems = check.problems(line(table, row, what, value));
        assertTrue(problems.stream().anyMatch(problem -> problem.contains(reason)), () -> reason + "\n" + problems);
    }

    private static Correction line(String table, String row, String what, String value) {
        var none = Optional.<String>empty();
        return new Correction("corrections.csv", 2, table, row, what, value, none, none, none);
    }

    private static Set<String> marked(String table) {
        return Tables.named(table).columns().stream()
                .filter(Column::correctable)
                .map(Column::name)
                .collect(Collectors.toSet());
    }
}
