package org.dateline.io.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dateline.core.table.DateRow;
import org.dateline.core.table.EventRow;
import org.dateline.core.table.Table;

/** The second sheet: the figures of the release at a glance, as numbers and as charts. */
final class SummarySheet {

    /** The quad classes of PLOVER, in the order of their numbers. */
    static final List<String> QUADS =
            List.of("Verbal cooperation", "Material cooperation", "Verbal conflict", "Material conflict");

    private static final Comparator<Bar> LONGEST_FIRST =
            Comparator.comparingLong(Bar::length).reversed().thenComparing(Bar::label);

    private static final int MONTHS = 24;
    private static final int YEARS = 15;
    private static final int COUNTRIES = 15;
    private static final int ROWS_OF_CHARTS = 3;

    private final SheetPage page;
    private final Tallies tallies;
    private final Charts charts;

    SummarySheet(SheetPage page, Tallies tallies) {
        this.page = page;
        this.tallies = tallies;
        this.charts = new Charts(page.sheet());
    }

    void write(ReleaseInfo release, Map<String, Long> tableCounts) {
        page.title("Summary");
        page.row("Release " + release.id());
        page.skip();
        writeFigures(tableCounts);
        writeMonths();
        writeYears();
        writeTypes();
        writeCountries();
        writePrecision();
        printOnOnePage();
    }

    /** Prints down to the last charts: what the numbers below them say is drawn in the charts with its numbers. */
    private void printOnOnePage() {
        page.printOnOnePage();
        var workbook = page.sheet().getWorkbook();
        var corner = Charts.reach(ROWS_OF_CHARTS);
        workbook.setPrintArea(workbook.getSheetIndex(page.sheet()), 0, corner.right() - 1, 0, corner.bottom() - 1);
    }

    private void writeFigures(Map<String, Long> tableCounts) {
        page.header("Key figure", "Number");
        for (var table : List.of(
                "articles", "stories", "events", "event_mentions", "dates", "entities", "quotations", "notices")) {
            page.row(table.replace('_', ' '), tableCounts.getOrDefault(table, 0L));
        }
        page.row("countries mentioned", tallies.byCountry().size());
        page.skip();
    }

    private void writeMonths() {
        var title = "Events by month, the busiest " + MONTHS;
        block("Month", QUADS, busiest(tallies.eventsByMonth(), MONTHS, month -> month.minusMonths(1)))
                .ifPresent(cells -> charts.columns(title, cells, Charts.Place.left(0)));
    }

    private void writeYears() {
        var title = "Events by year, the busiest " + YEARS;
        block("Year", QUADS, busiest(tallies.eventsByYear(), YEARS, year -> year.minusYears(1)))
                .ifPresent(cells -> charts.columns(title, cells, Charts.Place.right(0)));
    }

    private void writeTypes() {
        var types = tallies.values(EventRow.class, "event_type").entrySet().stream()
                .map(type -> new Bar(type.getKey(), type.getValue()))
                .sorted(LONGEST_FIRST)
                .toList();
        block("Event type", List.of("Events"), types)
                .ifPresent(cells -> charts.bars("Events by type", cells, Charts.Place.left(1)));
    }

    private void writeCountries() {
        var countries = tallies.byCountry().entrySet().stream()
                .map(country -> new Bar(
                        tallies.countryName(country.getKey()),
                        country.getValue().articles()))
                .sorted(LONGEST_FIRST)
                .limit(COUNTRIES)
                .toList();
        block("Country", List.of("Articles"), countries)
                .ifPresent(cells -> charts.bars("Countries in most articles", cells, Charts.Place.right(1)));
    }

    private void writePrecision() {
        block("Precision of the date", List.of("Events"), byPrecision(EventRow.class))
                .ifPresent(cells -> charts.bars("Precision of event dates", cells, Charts.Place.left(2)));
        block("Precision of the date", List.of("Time expressions"), byPrecision(DateRow.class))
                .ifPresent(cells -> charts.bars("Precision of all dates", cells, Charts.Place.right(2)));
    }

    /** From the finest to the coarsest, what has no date last. */
    private List<Bar> byPrecision(Class<? extends Record> rowType) {
        var counts = tallies.values(rowType, "date_precision");
        var precisions = Table.of(rowType).column("date_precision").allowedValues();
        return Stream.concat(precisions.stream(), Stream.of(Tallies.EMPTY))
                .filter(counts::containsKey)
                .map(value -> new Bar(value.equals(Tallies.EMPTY) ? "no calendar date" : value, counts.get(value)))
                .toList();
    }

    /** Writes the numbers of a chart and says where they stand. */
    private Optional<CellRangeAddress> block(String label, List<String> numbers, List<Bar> bars) {
        page.header(Stream.concat(Stream.of(label), numbers.stream()).toArray(String[]::new));
        var first = page.line();
        bars.forEach(bar -> page.row(bar.cells()));
        page.skip();
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(new CellRangeAddress(first, first + bars.size() - 1, 0, numbers.size()));
    }

    /** A row of months or years without gap that has the most events, the latest of several; old news has stray dates far apart. */
    static <T> List<Bar> busiest(Map<T, long[]> events, int length, UnaryOperator<T> before) {
        var best = List.<Bar>of();
        var most = 0L;
        for (var last : events.keySet()) {
            var window = new ArrayList<Bar>();
            for (var time = last; window.size() < length; time = before.apply(time)) {
                window.add(new Bar(time.toString(), events.getOrDefault(time, new long[QUADS.size()])));
            }
            var sum = window.stream().mapToLong(Bar::length).sum();
            if (sum >= most) {
                most = sum;
                best = window;
            }
        }
        var inOrder = new ArrayList<>(best);
        Collections.reverse(inOrder);
        return inOrder;
    }

    /** A label and the numbers beside it. */
    record Bar(String label, long... numbers) {

        long length() {
            return LongStream.of(numbers).sum();
        }

        private Object[] cells() {
            return Stream.concat(Stream.of(label), LongStream.of(numbers).boxed())
                    .toArray();
        }
    }
}
