package org.dateline.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.model.DateStatus;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Role;
import org.junit.jupiter.api.Test;

class RowsTest {

    private final List<Record> rows = SampleFacts.rows();

    @Test
    void everyTableButRemovedGetsItsRows() {
        var filled = rows.stream().map(row -> Table.of(row.getClass()).name()).distinct();
        var expected = Tables.all().stream().map(Table::name).filter(name -> !name.equals("removed"));
        assertEquals(expected.sorted().toList(), filled.sorted().toList());
    }

    @Test
    void everyReferenceHolds() {
        for (var row : rows) {
            for (var column : Table.of(row.getClass()).columns()) {
                var value = column.value(row);
                if (column.references().isPresent() && value != null) {
                    assertTrue(
                            keys(column.references().orElseThrow()).anyMatch(value::equals),
                            () -> row.getClass() + "." + column + " = " + value);
                }
            }
        }
    }

    @Test
    void everyKeyIsUnique() {
        for (var table : Tables.all()) {
            var keys = of(table.rowType())
                    .map(row -> table.key().stream().map(key -> key.value(row)).toList())
                    .toList();
            assertEquals(keys.size(), Set.copyOf(keys).size(), table::name);
        }
    }

    @Test
    void aMonthOfPublicationLeavesTheDayEmptyAndGivesTheInterval() {
        var article = only(ArticleRow.class);
        assertNull(article.publishedOn());
        assertEquals(PublishedPrecision.MONTH, article.publishedPrecision());
        assertEquals(LocalDate.of(2021, 5, 1), article.publishedNotBefore());
        assertEquals(LocalDate.of(2021, 5, 31), article.publishedNotAfter());
    }

    @Test
    void wordsAreStretchesWithALetterOrDigit() {
        assertEquals(5, WordCount.of(" It's — 3 p.m. …\nnow\u00a0there "));
        assertEquals(0, WordCount.of(" — \n"));
    }

    @Test
    void idsOfMentionsSortInReadingOrder() {
        assertEquals(
                "d" + SampleFacts.ARTICLE.value().substring(1) + "-00000053",
                only(DateRow.class).dateId());
        assertTrue(RowIds.of('d', SampleFacts.ARTICLE, 99).compareTo(RowIds.of('d', SampleFacts.ARTICLE, 100)) < 0);
    }

    @Test
    void anEventIsDatedByItsTimeExpressionLastDayIncluded() {
        var event = only(EventMentionRow.class);
        assertEquals(only(DateRow.class).dateId(), event.dateId());
        assertEquals(LocalDate.of(2021, 5, 3), event.dateStart());
        assertEquals(LocalDate.of(2021, 5, 3), event.dateEnd());
        assertEquals("met", event.trigger());
    }

    @Test
    void anOpenTimeExpressionIsNamedButGivesNoDate() {
        var made = rowsOf(SampleFacts.extraction(SampleFacts.time(Optional.empty())));
        var event = (EventMentionRow) made.stream()
                .filter(EventMentionRow.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertTrue(event.dateId() != null);
        assertNull(event.dateStart());
        assertNull(event.datePrecision());
    }

    @Test
    void daysThatNotEveryFormatCanHoldAreOutOfRange() {
        var before = DateRange.of(LocalDate.of(1582, 10, 14));
        var made = rowsOf(SampleFacts.extraction(SampleFacts.time(Optional.of(before))));
        var date = (DateRow)
                made.stream().filter(DateRow.class::isInstance).findFirst().orElseThrow();
        assertEquals(DateStatus.OUT_OF_RANGE, date.dateStatus());
        assertNull(date.dateStart());
        assertNull(date.dateEnd());
        assertEquals("2021-05-03", date.dateEdtf());
        assertTrue(TypedDates.fits(DateRange.closed(LocalDate.of(1582, 10, 15), LocalDate.of(9999, 12, 31))));
    }

    @Test
    void participantsStandActorFirstAndAreNumberedWithinTheirRole() {
        var participants = of(EventParticipantRow.class).toList();
        assertEquals(
                List.of(Role.ACTOR, Role.RECIPIENT),
                participants.stream().map(EventParticipantRow::role).toList());
        assertEquals(
                List.of(1, 1),
                participants.stream().map(EventParticipantRow::participantNo).toList());
    }

    @Test
    void salienceCountsTitleLeadAndEventsMoreAndSumsToOne() {
        var shares = of(ArticleCountryRow.class).toList();
        assertEquals(
                List.of("CHL", "PER"),
                shares.stream().map(ArticleCountryRow::iso3c).toList());
        assertEquals(12 / 36.0, shares.get(0).salience(), 0.0001);
        assertEquals(24 / 36.0, shares.get(1).salience(), 0.0001);
        assertEquals(
                List.of(true, true),
                shares.stream().map(ArticleCountryRow::isFocus).toList());
    }

    @Test
    void forReadingThereAreEventsAndEntitiesOnly() {
        var made = new ArrayList<Record>();
        Rows.of(SampleFacts.resolution(), SampleFacts.countries(), SampleFacts.CAMEO, SampleFacts.GAZETTE)
                .forReading(made::add);
        assertEquals(
                List.of(EventRow.class, EntityRow.class),
                made.stream().map(Object::getClass).toList());
    }

    @Test
    void aNoticeStandsOnceAndARejectedDocumentHasNoArticle() {
        var notices = of(NoticeRow.class).toList();
        assertEquals(2, notices.size());
        assertEquals(SampleFacts.ARTICLE.value(), notices.get(0).articleId());
        assertNull(notices.get(1).articleId());
    }

    private List<Record> rowsOf(Extraction extraction) {
        var made = new ArrayList<Record>();
        Rows.of(SampleFacts.resolution(), SampleFacts.countries(), SampleFacts.CAMEO, SampleFacts.GAZETTE)
                .article(extraction, made::add);
        return made;
    }

    private Stream<Object> keys(Table<?> table) {
        return of(table.rowType()).map(row -> table.key().get(0).value(row));
    }

    private <R extends Record> Stream<R> of(Class<R> type) {
        return rows.stream().filter(type::isInstance).map(type::cast);
    }

    private <R extends Record> R only(Class<R> type) {
        return of(type).findFirst().orElseThrow();
    }

    @Test
    void aReportIsShownWithItsSentenceItsSidesAndItsEvent() {
        var made = new ArrayList<Record>();
        Rows.of(SampleFacts.resolution(), SampleFacts.countries(), SampleFacts.CAMEO, SampleFacts.GAZETTE)
                .reports(SampleFacts.extraction(), mention -> Optional.of("w1"), made::add);
        var report = (ReportRow) made.get(0);
        assertEquals(1, made.size());
        assertEquals("w1", report.eventId());
        assertTrue(report.sentence().contains(report.trigger()), report::sentence);
        assertTrue(SampleFacts.TEXT.contains(String.valueOf(report.actor())), report::toString);
        assertEquals(SampleFacts.ARTICLE, Rows.report(report.eventMentionId()).articleId());
        assertEquals(
                SampleFacts.TEXT.indexOf("met"),
                Rows.report(report.eventMentionId()).triggerStart());
    }
}
