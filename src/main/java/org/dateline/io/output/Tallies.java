package org.dateline.io.output;

import java.time.LocalDate;
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
import org.dateline.core.table.Doc;
import org.dateline.core.table.EntityRow;
import org.dateline.core.table.EventRow;
import org.dateline.core.table.Key;
import org.dateline.core.table.Level;
import org.dateline.core.table.NoticeRow;
import org.dateline.core.table.Table;
import org.dateline.core.table.TableName;
import org.jspecify.annotations.Nullable;

/** Counts rows as they pass: how often each value of some columns occurs, events by month, articles by country. */
final class Tallies {

    private static final String EMPTY = "(empty)";
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
    private final Map<YearMonth, Long> eventsByMonth = new TreeMap<>();
    private final Map<String, CountryCount> byCountry = new TreeMap<>();
    private final Map<String, String> countryNames = new TreeMap<>();

    void add(Record row) {
        for (var tallied : COLUMNS) {
            if (tallied.table().rowType() == row.getClass()) {
                var value = tallied.column().value(row);
                byValue.computeIfAbsent(tallied, column -> new TreeMap<>())
                        .merge(value == null ? EMPTY : value.toString(), 1L, Long::sum);
            }
        }
        if (row instanceof EventRow event) {
            countMonth(event.dateStart(), event.dateEnd());
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

    /** Events that are known to lie within one month, by month. */
    Map<YearMonth, Long> eventsByMonth() {
        return eventsByMonth;
    }

    Map<String, CountryCount> byCountry() {
        return byCountry;
    }

    CountryCount country(CountryRow country) {
        return byCountry.getOrDefault(country.iso3c(), NEVER);
    }

    String countryName(String iso3c) {
        return countryNames.getOrDefault(iso3c, iso3c);
    }

    /** All counts of values, one line each. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var tallied : COLUMNS) {
            var values = byValue.getOrDefault(tallied, Map.of());
            var total = values.values().stream().mapToLong(Long::longValue).sum();
            values.forEach((value, count) -> lines.add(
                    new Line(tallied.table().name(), tallied.column().name(), value, count, count / (double) total)));
        }
        return lines;
    }

    private void countMonth(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && YearMonth.from(start).equals(YearMonth.from(end))) {
            eventsByMonth.merge(YearMonth.from(start), 1L, Long::sum);
        }
    }

    private static Tallied tallied(Class<? extends Record> rowType, String column) {
        var table = Table.of(rowType);
        return new Tallied(table, table.column(column));
    }

    private record Tallied(Table<?> table, Column column) {}

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

    @TableName(value = "quality", level = Level.RUN)
    @Doc("How often one value of one column occurs.")
    public record Line(
            @Key @Doc(value = "The table.", example = "dates")
            String tableName,

            @Key @Doc(value = "The column.", example = "date_status")
            String columnName,

            @Key @Doc(value = "The value.", example = "resolved")
            String value,

            @Doc(value = "How many rows have it.", example = "812")
            Long rowCount,

            @Doc(value = "Which share of the rows of the table has it.", example = "0.81")
            Double share) {}
}
