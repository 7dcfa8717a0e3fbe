package org.dateline.io.output;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dateline.core.table.EventRow;

/** The second sheet: the figures of the release at a glance, as numbers and as charts. */
final class SummarySheet {

    private static final Comparator<Bar> LONGEST_FIRST =
            Comparator.comparingLong(Bar::length).reversed().thenComparing(Bar::label);

    private static final int MONTHS = 24;
    private static final int COUNTRIES = 15;
    private static final int LEFT = 3;
    private static final int MIDDLE = 10;
    private static final int RIGHT = 17;
    private static final int TOP = 3;
    private static final int HALF = 22;
    private static final int BOTTOM = 44;

    private final Page page;
    private final Tallies tallies;
    private final Charts charts;

    SummarySheet(Page page, Tallies tallies) {
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
        writeTypes();
        writeCountries();
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
        var months = block("Month", "Events", busiestMonths(tallies.eventsByMonth()));
        var place = new Charts.Place(LEFT, TOP, RIGHT, HALF);
        months.ifPresent(
                cells -> charts.columns("Events by month (the " + MONTHS + " months with most events)", cells, place));
    }

    private void writeTypes() {
        var types = tallies.values(EventRow.class, "event_type").entrySet().stream()
                .map(type -> new Bar(type.getKey(), type.getValue()))
                .sorted(LONGEST_FIRST)
                .toList();
        var place = new Charts.Place(LEFT, HALF + 1, MIDDLE, BOTTOM);
        block("Event type", "Events", types).ifPresent(cells -> charts.bars("Events by type", cells, place));
    }

    private void writeCountries() {
        var countries = tallies.byCountry().entrySet().stream()
                .map(country -> new Bar(
                        tallies.countryName(country.getKey()),
                        country.getValue().articles()))
                .sorted(LONGEST_FIRST)
                .limit(COUNTRIES)
                .toList();
        var place = new Charts.Place(MIDDLE, HALF + 1, RIGHT, BOTTOM);
        block("Country", "Articles", countries)
                .ifPresent(cells -> charts.bars("Countries in most articles", cells, place));
    }

    /** Writes the numbers of a chart and says where they stand. */
    private Optional<CellRangeAddress> block(String label, String number, List<Bar> bars) {
        page.header(label, number);
        var first = page.line();
        bars.forEach(bar -> page.row(bar.label(), bar.length()));
        page.skip();
        return bars.isEmpty()
                ? Optional.empty()
                : Optional.of(new CellRangeAddress(first, first + bars.size() - 1, 0, 1));
    }

    /** A row of months without gap that has the most events, the latest of several; old news has stray dates far apart. */
    static List<Bar> busiestMonths(Map<YearMonth, Long> events) {
        var best = List.<Bar>of();
        var most = 0L;
        for (var last : events.keySet()) {
            var window = new ArrayList<Bar>();
            for (var month = last.minusMonths(MONTHS - 1L); !month.isAfter(last); month = month.plusMonths(1)) {
                window.add(new Bar(month.toString(), events.getOrDefault(month, 0L)));
            }
            var sum = window.stream().mapToLong(Bar::length).sum();
            if (sum >= most) {
                most = sum;
                best = window;
            }
        }
        return best;
    }

    record Bar(String label, long length) {}
}
