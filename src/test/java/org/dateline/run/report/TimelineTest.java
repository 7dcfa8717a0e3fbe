package org.dateline.run.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.WellFormed;
import org.dateline.core.table.EventRow;
import org.dateline.core.table.Table;
import org.dateline.run.gate.Census;
import org.dateline.run.readback.CsvReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The columns of a timeline can be told apart whatever the dates are, and its table adds up to all events. */
class TimelineTest {

    @TempDir
    Path folder;

    @Test
    void aStrayDateLongAgoLeavesTheMonthsReadable() throws IOException {
        var line = timeline(List.of("1648-10-24 day", "2024-03-01 month", "2024-03-09 day", "2024-05-01 week"));
        assertEquals(List.of("2024-03: 2", "2024-05: 1"), columns(line));
        assertTrue(line.text("//p[@class='none']").contains("Not drawn: 1 earlier."), line.text("//p"));
        assertEquals("1", row(line, "before 2023-10"));
        assertEquals("4", row(line, "all events"));
    }

    @Test
    void whatIsDatedLessPreciselyIsCountedBesideTheColumns() throws IOException {
        var line = timeline(List.of("2024-03-01 day", "2024-04-01 day", "2024-01-01 year", " "));
        assertEquals(List.of("2024-03: 1", "2024-04: 1"), columns(line));
        assertEquals("1", row(line, "less precise than a month"));
        assertEquals("1", row(line, "no date in the text"));
    }

    @Test
    void theUnitGrowsUntilMostEventsAreDrawn() throws IOException {
        assertEquals("Events by month", unit(timeline(every(1, 100, 2015))));
        assertEquals("Events by year", unit(timeline(every(1, 240, 2005))));
        assertEquals("Events by decade", unit(timeline(every(12, 500, 1600))));
        assertEquals("Events by century", unit(timeline(every(1200, 84, 1582))));
        assertEquals("Events by year", unit(timeline(List.of("2020-01-01 year", "2021-03-01 year", "2021-03-01 day"))));
        assertEquals(84, columns(timeline(every(1200, 84, 1599))).size());
        for (var dates : List.of(every(1, 6_000, 1600), every(12, 500, 1600), every(1, 3, 2024))) {
            var line = timeline(dates);
            int count = columns(line).size();
            assertTrue(count <= 120, () -> count + " columns");
            assertTrue(line.all("//p[@class='axis']/span").size() <= 8, line.text("//p[@class='axis']"));
            assertTrue(line.all("//p[@class='axis']/span").size() >= 1, line.text("//p[@class='axis']"));
            assertEquals(Integer.toString(dates.size()), row(line, "all events").replace(",", ""));
        }
    }

    @Test
    void theTableAddsUp() throws IOException {
        var line = timeline(every(37, 200, 1583));
        long sum = line.all("//tr/td[1]").stream()
                .mapToLong(cell -> Long.parseLong(cell.getTextContent().replace(",", "")))
                .sum();
        assertEquals(2 * 200, sum);
    }

    @Test
    void withoutDatesThereIsNone() throws IOException {
        assertTrue(timeline(List.of(" ", " ")).text("//p").contains("No event has a date."));
    }

    private static List<String> every(int months, int events, int year) {
        return IntStream.range(0, events)
                .map(i -> year * 12 + i * months)
                .mapToObj(month -> String.format(Locale.ROOT, "%04d-%02d-01 day", month / 12, month % 12 + 1))
                .toList();
    }

    private static String unit(WellFormed line) {
        return line.first("//*[name()='svg']").getAttribute("aria-label").replaceAll(";.*", "");
    }

    private static List<String> columns(WellFormed line) {
        return line.all("//*[name()='title']").stream()
                .map(title -> title.getTextContent())
                .toList();
    }

    private static String row(WellFormed line, String name) {
        return line.first("//tr[th='" + name + "']/td").getTextContent();
    }

    /** Each event as its first day and its precision. */
    private WellFormed timeline(List<String> dates) throws IOException {
        var file = folder.resolve("events.csv");
        Files.writeString(
                file, "date_start,date_precision\n" + String.join("\n", dates).replace(' ', ',') + "\n");
        var census = new Census();
        var visitor = census.visitor(Table.of(EventRow.class));
        try (var rows = CsvReader.open(file)) {
            while (rows.next()) {
                visitor.see(rows);
            }
        }
        return WellFormed.of("<div>" + Timeline.of(census).html() + "</div>");
    }
}
