package org.dateline.io.output;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.table.ArticleCountryRow;
import org.dateline.core.table.ArticleRow;
import org.dateline.core.table.Column;
import org.dateline.core.table.CorrectionRow;
import org.dateline.core.table.CountryRow;
import org.dateline.core.table.DateRow;
import org.dateline.core.table.EntityRow;
import org.dateline.core.table.EventRow;
import org.dateline.core.table.NoticeRow;
import org.dateline.core.table.ReportRow;
import org.dateline.core.table.Table;
import org.jspecify.annotations.Nullable;

/** Counts rows as they pass: how often each value of some columns occurs, events by month, articles by country. */
final class Tallies {

    static final String EMPTY = "(empty)";
    private static final List<Tallied> COLUMNS = List.of(
            tallied(ArticleRow.class, "published_precision"),
            tallied(ArticleRow.class, "published_basis"),
            tallied(DateRow.class, "date_status"),
            tallied(DateRow.class, "date_basis"),
            tallied(DateRow.class, "date_precision"),
            tallied(EntityRow.class, "entity_type"),
            tallied(EventRow.class, "event_type"),
            tallied(EventRow.class, "event_status"),
            tallied(EventRow.class, "date_precision"),
            tallied(NoticeRow.class, "severity"),
            tallied(NoticeRow.class, "code"),
            tallied(CorrectionRow.class, "outcome"));

    private static final CountryCount NEVER = new CountryCount();

    private final Map<Tallied, Map<String, Long>> byValue = new HashMap<>();
    private final Map<YearMonth, long[]> eventsByMonth = new TreeMap<>();
    private final Map<Year, long[]> eventsByYear = new TreeMap<>();
    private final Span published = new Span();
    private final Map<String, CountryCount> byCountry = new TreeMap<>();
    private final Map<String, String> countryNames = new TreeMap<>();
    private int reportsInHand;
    private int reports;

    void add(Record row) {
        for (var tallied : COLUMNS) {
            if (tallied.table().rowType() == row.getClass()) {
                var value = tallied.column().value(row);
                byValue.computeIfAbsent(tallied, column -> new TreeMap<>())
                        .merge(value == null ? EMPTY : value.toString(), 1L, Long::sum);
            }
        }
        if (row instanceof ArticleRow article) {
            reports = reportsInHand;
            reportsInHand = 0;
            published.add(article.publishedNotBefore());
            published.add(article.publishedNotAfter());
        } else if (row instanceof ReportRow) {
            reportsInHand++;
        } else if (row instanceof EventRow event) {
            countDate(event);
        } else if (row instanceof ArticleCountryRow country) {
            byCountry
                    .computeIfAbsent(country.iso3c(), code -> new CountryCount())
                    .add(country);
        } else if (row instanceof CountryRow country) {
            countryNames.put(country.iso3c(), country.countryName());
        }
    }

    /** How often each value of a column occurs, by value. */
    Map<String, Long> values(Class<? extends Record> rowType, String column) {
        return byValue.getOrDefault(tallied(rowType, column), Map.of());
    }

    /** Events that are known to lie within one month, by month and quad class from 1. */
    Map<YearMonth, long[]> eventsByMonth() {
        return eventsByMonth;
    }

    /** Events that are known to lie within one year, by year and quad class from 1. */
    Map<Year, long[]> eventsByYear() {
        return eventsByYear;
    }

    /** The days of publication, from the first to the last. */
    Span published() {
        return published;
    }

    Map<String, CountryCount> byCountry() {
        return byCountry;
    }

    CountryCount country(CountryRow country) {
        return byCountry.getOrDefault(country.iso3c(), NEVER);
    }

    /** How many reports came right before the last article: its own. */
    int reports() {
        return reports;
    }

    String countryName(String iso3c) {
        return countryNames.getOrDefault(iso3c, iso3c);
    }

    /** The name of a country that was given; none for a code without a row. */
    @Nullable
    String nameOfCountry(@Nullable Object iso3c) {
        return iso3c == null ? null : countryNames.get(iso3c.toString());
    }

    /** All counts of values, one line each. */
    List<QualityLine> lines() {
        var lines = new ArrayList<QualityLine>();
        for (var tallied : COLUMNS) {
            var values = byValue.getOrDefault(tallied, Map.of());
            var total = values.values().stream().mapToLong(Long::longValue).sum();
            values.forEach((value, count) ->
                    lines.add(QualityLine.count(tallied.table(), tallied.column(), value, count, total)));
        }
        return lines;
    }

    private void countDate(EventRow event) {
        var start = event.dateStart();
        var end = event.dateEnd();
        if (start == null || end == null || start.getYear() != end.getYear()) {
            return;
        }
        eventsByYear.computeIfAbsent(Year.from(start), year -> new long[4])[event.quadClass() - 1]++;
        if (start.getMonth() == end.getMonth()) {
            eventsByMonth.computeIfAbsent(YearMonth.from(start), month -> new long[4])[event.quadClass() - 1]++;
        }
    }

    private static Tallied tallied(Class<? extends Record> rowType, String column) {
        var table = Table.of(rowType);
        return new Tallied(table, table.column(column));
    }

    private record Tallied(Table<?> table, Column column) {}

    /** From the first to the last of some days. */
    static final class Span {
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        private void add(@Nullable LocalDate day) {
            if (day == null) {
                return;
            }
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }

        @Override
        public String toString() {
            return first == null ? "not known" : first.equals(last) ? first.toString() : first + " to " + last;
        }
    }

    /** In how many articles a country is mentioned, how often, and how many articles are about it. */
    static final class CountryCount {
        private int articles;
        private int mentions;
        private int focus;

        private void add(ArticleCountryRow row) {
            articles++;
            mentions += row.mentionCount();
            focus += row.isFocus() ? 1 : 0;
        }

        int articles() {
            return articles;
        }

        int mentions() {
            return mentions;
        }

        int focus() {
            return focus;
        }
    }
}
