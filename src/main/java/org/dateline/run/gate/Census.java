package org.dateline.run.gate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.core.table.Table;
import org.dateline.run.readback.CsvReader;
import org.dateline.run.readback.RowVisitor;

/** Counts how often a column has each of its values, for the columns that say most about a release. */
public final class Census {

    /** What an empty cell is counted as. */
    public static final String EMPTY = "";

    private static final Map<String, List<String>> COUNTED = Map.of(
            "articles", List.of("published_precision", "published_basis", "language", "publisher"),
            "dates", List.of("timex_type", "date_precision", "date_basis", "date_status"),
            "article_countries", List.of("iso3c"),
            "entities", List.of("entity_type"),
            "event_mentions", List.of("event_status"),
            "events", List.of("event_type", "event_status", "date_precision", "date_basis"),
            "story_articles", List.of("relation"),
            "notices", List.of("severity", "code"),
            "corrections", List.of("outcome"));
    private static final List<String> COUNTRIES = List.of("actor_iso3c", "recipient_iso3c", "iso3c");

    /** Counted for the report, but not a closed list of values, so not for the lists of figures. */
    private static final Set<String> OPEN = Set.of("articles.publisher");

    private static final int ISO_DAY = "2021-03-05".length();

    private final Map<String, Map<String, Long>> counts = new TreeMap<>();
    private final Map<String, String> countryNames = new TreeMap<>();

    /** A visitor of the table that counts here. */
    public RowVisitor visitor(Table<?> table) {
        return switch (table.name()) {
            case "countries" -> this::learnCountry;
            case "events" ->
                row -> {
                    count(table, row);
                    countDate(row);
                    countCountries(row);
                };
            case "notices" ->
                row -> {
                    count(table, row);
                    countRejection(row);
                };
            default -> row -> count(table, row);
        };
    }

    /** How often each value stands in the column {@code table.column}, by value. */
    public Map<String, Long> of(String column) {
        return Collections.unmodifiableMap(counts.getOrDefault(column, Map.of()));
    }

    /** All counts by column, but for columns that may have any value. */
    public Map<String, Map<String, Long>> all() {
        var closed = new TreeMap<>(counts);
        closed.keySet().removeAll(OPEN);
        return Collections.unmodifiableMap(closed);
    }

    public String countryName(String iso3c) {
        return countryNames.getOrDefault(iso3c, iso3c);
    }

    private void count(Table<?> table, CsvReader row) {
        for (var column : COUNTED.getOrDefault(table.name(), List.of())) {
            int index = row.header().indexOf(column);
            if (index >= 0 && index < row.size()) {
                add(table.name() + "." + column, row.cell(index));
            }
        }
    }

    /** An event counts in each unit of time that its date is precise enough for. */
    private void countDate(CsvReader row) {
        int[] columns = row.indexOf(List.of("date_start", "date_precision"));
        if (columns.length == 0 || columns[0] >= row.size() || columns[1] >= row.size()) {
            return;
        }
        var date = row.cell(columns[0]);
        var precision = row.cell(columns[1]);
        if (date.length() == ISO_DAY && isDay(date)) {
            Arrays.stream(TimeScale.values())
                    .filter(scale -> scale.holds(precision))
                    .forEach(scale -> add(scale.counted(), scale.of(date)));
        }
    }

    /** Another check says so if it is none. */
    private static boolean isDay(String date) {
        try {
            return LocalDate.parse(date).getYear() > 0;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    /** An event counts once for each country that acts in it, is acted upon, or is where it happens. */
    private void countCountries(CsvReader row) {
        var seen = new TreeSet<String>();
        for (int column : row.indexOf(COUNTRIES)) {
            if (column < row.size() && !row.isEmpty(column)) {
                seen.add(row.cell(column));
            }
        }
        seen.forEach(country -> add("events.country", country));
    }

    private void countRejection(CsvReader row) {
        int[] columns = row.indexOf(List.of("severity", "code"));
        if (columns.length > 0
                && row.size() > Math.max(columns[0], columns[1])
                && row.cell(columns[0]).equals("rejected")) {
            add("notices.rejected", row.cell(columns[1]));
        }
    }

    private void learnCountry(CsvReader row) {
        int[] columns = row.indexOf(List.of("iso3c", "country_name"));
        if (columns.length > 0 && row.size() > Math.max(columns[0], columns[1])) {
            countryNames.put(row.cell(columns[0]), row.cell(columns[1]));
        }
    }

    private void add(String column, String value) {
        counts.computeIfAbsent(column, first -> new TreeMap<>()).merge(value, 1L, Long::sum);
    }
}
