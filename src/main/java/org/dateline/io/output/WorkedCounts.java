package org.dateline.io.output;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.dateline.core.table.EventRow;

/**
 * Counts the rows of the sheet of events that have happened, as the formulas of {@link WorkedSheet} count them: by month, by pair of
 * countries and by actor, each by quad class. Letters high and low are one, as they are to a spreadsheet.
 */
final class WorkedCounts {

    private static final int QUADS = SummarySheet.QUADS.size();

    /** What a spreadsheet compares a cell with has no more letters. */
    private static final int LONGEST_CRITERION = 255;

    private final Map<YearMonth, long[]> byMonth = new TreeMap<>();
    private final Map<Pair, long[]> byPair = new HashMap<>();
    private final Map<String, Actor> byActor = new HashMap<>();

    /** Takes an event that stands in the sheet. */
    void add(EventRow event) {
        if (!Happened.is(event)) {
            return;
        }
        countMonth(event, event.quadClass() - 1);
        countSides(event, event.quadClass() - 1);
    }

    private void countMonth(EventRow event, int quad) {
        var start = event.dateStart();
        var end = event.dateEnd();
        if (event.dateBasis() != null && start != null && end != null && isOfOneMonth(start, end)) {
            byMonth.computeIfAbsent(YearMonth.from(start), month -> new long[QUADS])[quad]++;
        }
    }

    private void countSides(EventRow event, int quad) {
        var actor = event.actorIso3c();
        var recipient = event.recipientIso3c();
        if (actor != null && recipient != null && !actor.equals(recipient)) {
            byPair.computeIfAbsent(new Pair(actor, recipient), pair -> new long[QUADS])[quad]++;
        }
        var name = event.actorName();
        if (name != null && name.length() <= LONGEST_CRITERION) {
            byActor.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new Actor(name)).events[quad]++;
        }
    }

    /** By month, the busiest row of so many without gap. */
    List<Line<YearMonth>> months(int length) {
        return SummarySheet.busiest(byMonth, length, month -> month.minusMonths(1)).stream()
                .map(bar -> new Line<>(YearMonth.parse(bar.label()), bar.numbers()))
                .toList();
    }

    /** The pairs of two different countries with most events, who did it and to whom. */
    List<Line<Pair>> pairs(int length) {
        return most(
                byPair.entrySet().stream()
                        .map(pair -> new Line<>(pair.getKey(), pair.getValue()))
                        .toList(),
                length);
    }

    /** The names that did most. */
    List<Line<String>> actors(int length) {
        return most(
                byActor.values().stream()
                        .map(actor -> new Line<>(actor.name, actor.events))
                        .toList(),
                length);
    }

    private static <T> List<Line<T>> most(List<Line<T>> lines, int length) {
        return lines.stream()
                .sorted(Comparator.comparingLong((Line<T> line) -> line.sum())
                        .reversed()
                        .thenComparing(line -> line.key().toString()))
                .limit(length)
                .toList();
    }

    /** Days before {@link DataSheet#FIRST_DATE} are text in the sheet, which formulas pass over. */
    private static boolean isOfOneMonth(LocalDate start, LocalDate end) {
        return !start.isBefore(DataSheet.FIRST_DATE) && YearMonth.from(start).equals(YearMonth.from(end));
    }

    /** Who did it and to whom, as codes. */
    record Pair(String actor, String recipient) {}

    /** What is counted, and how often in each quad class from 1. */
    record Line<T>(T key, long[] events) {

        long sum() {
            return LongStream.of(events).sum();
        }
    }

    private static final class Actor {
        private final String name;
        private final long[] events = new long[QUADS];

        private Actor(String name) {
            this.name = name;
        }
    }
}
