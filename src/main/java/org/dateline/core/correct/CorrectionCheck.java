package org.dateline.core.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Countries;
import org.dateline.core.model.Correction;
import org.dateline.core.model.CountryCode;
import org.dateline.core.table.Column;
import org.dateline.core.table.ColumnType;
import org.dateline.core.table.Table;
import org.dateline.core.table.Tables;

/** Whether a line of corrections can be meant at all: its table, its row, its column, its value. Knows no rows. */
public final class CorrectionCheck {

    private static final String MENTION = "[0-9a-f]{16}-[0-9]{8,9}";
    private static final Map<String, Pattern> IDS = Map.of(
            "events", Pattern.compile("w[0-9a-f]{16}"),
            "entities", Pattern.compile("e[0-9a-f]{16}"),
            "event_mentions", Pattern.compile("v" + MENTION),
            "event_participants", Pattern.compile("v" + MENTION + " (actor|recipient) [1-9][0-9]{0,3}"),
            "dates", Pattern.compile("d" + MENTION),
            "country_mentions", Pattern.compile("c" + MENTION),
            "entity_mentions", Pattern.compile("m" + MENTION),
            "quotations", Pattern.compile("q" + MENTION));

    private static final int LETTERS = 3;

    private final Countries countries;

    public CorrectionCheck(Countries countries) {
        this.countries = countries;
    }

    /** The same line with names and codes as the tables spell them, whose capitals people forget. */
    public Correction spelled(Correction line) {
        var name = line.table().toLowerCase(Locale.ROOT).replace(' ', '_');
        var what = line.what().toLowerCase(Locale.ROOT);
        return Tables.all().stream()
                .filter(table ->
                        table.name().equals(name) && table.corrections().contains(what))
                .findFirst()
                .map(table -> new Correction(
                        line.file(),
                        line.line(),
                        name,
                        line.rowId(),
                        what,
                        spelled(table, what, line.newValue()),
                        line.expectedValue().map(value -> spelled(table, what, value)),
                        line.who(),
                        line.why()))
                .orElse(line);
    }

    private static String spelled(Table<?> table, String what, String value) {
        if (what.endsWith("iso3c") || what.equals("sector")) {
            return value.toUpperCase(Locale.ROOT);
        }
        if (what.equals("event_mode")) {
            return value.toLowerCase(Locale.ROOT);
        }
        return table.columns().stream()
                .filter(column -> column.name().equals(what))
                .flatMap(column -> column.allowedValues().stream())
                .filter(allowed -> allowed.equalsIgnoreCase(value))
                .findFirst()
                .orElse(value);
    }

    /** What is wrong with a line, in words; nothing if it may be applied. */
    public List<String> problems(Correction correction) {
        var table = Tables.all().stream()
                .filter(one -> one.name().equals(correction.table()))
                .findFirst();
        if (table.isEmpty() || table.get().corrections().isEmpty()) {
            return List.of(table(correction.table(), table.isPresent()));
        }
        var problems = new ArrayList<String>();
        if (!isId(correction.table(), correction.rowId())) {
            problems.add("\"" + correction.rowId() + "\" is no row of " + correction.table() + " (as in "
                    + example(table.get()) + ")");
        }
        if (!table.get().corrections().contains(correction.what())) {
            problems.add(what(table.get(), correction.what()));
        } else {
            value(table.get(), correction).ifPresent(problems::add);
        }
        return problems;
    }

    private static String table(String name, boolean isThere) {
        var correctable = Tables.all().stream()
                .filter(table -> !table.corrections().isEmpty())
                .map(Table::name)
                .collect(Collectors.joining(", "));
        var why = name.equals("articles")
                ? "what is wrong with an article is said in metadata.csv beside it"
                : "rows of these tables can be corrected: " + correctable;
        return (isThere ? name + " cannot be corrected here: " : "there is no table \"" + name + "\": ") + why;
    }

    private static String what(Table<?> table, String what) {
        boolean isThere =
                table.columns().stream().anyMatch(column -> column.name().equals(what));
        return (isThere ? "the column " + what + " of " : "\"" + what + "\" is no column of ") + table.name()
                + (isThere ? " follows from others; " : "; ") + "to be corrected are "
                + String.join(", ", table.corrections());
    }

    private static boolean isId(String table, String id) {
        var pattern = IDS.get(table);
        return pattern != null && pattern.matcher(id).matches();
    }

    private static String example(Table<?> table) {
        return table.key().stream().map(Column::example).collect(Collectors.joining(" "));
    }

    private Optional<String> value(Table<?> table, Correction correction) {
        var value = correction.newValue();
        return switch (correction.what()) {
            case Correction.NOT_AN_EVENT ->
                value.isEmpty() ? Optional.empty() : Optional.of("\"not an event\" needs no new value");
            case Correction.SAME_AS -> other(table, correction);
            default -> value(table.column(correction.what()), value);
        };
    }

    private static Optional<String> other(Table<?> table, Correction correction) {
        if (!isId(table.name(), correction.newValue())) {
            return Optional.of("\"same as\" needs the id of another row of " + table.name() + ", not \""
                    + correction.newValue() + "\"");
        }
        return correction.newValue().equals(correction.rowId())
                ? Optional.of("a row is always the same as itself")
                : Optional.empty();
    }

    private Optional<String> value(Column column, String value) {
        if (value.isEmpty()) {
            return mayBeEmpty(column) ? Optional.empty() : Optional.of(column.name() + " cannot be empty");
        }
        if (!column.allowedValues().isEmpty() && !column.allowedValues().contains(value)) {
            return Optional.of("\"" + value + "\" is no value of " + column.name() + ": "
                    + String.join(", ", column.allowedValues()));
        }
        return switch (column.name()) {
            case "date_id" ->
                isId("dates", value) ? Optional.empty() : Optional.of("\"" + value + "\" is no row of dates");
            case "sector" ->
                value.matches("[A-Z]{3}")
                        ? Optional.empty()
                        : Optional.of("\"" + value + "\" is no sector (three letters as in PLOVER: GOV, MIL, CVL)");
            case "iso3c", "actor_iso3c", "recipient_iso3c" -> country(value);
            default -> column.type() == ColumnType.DATE ? date(column.name(), value) : Optional.empty();
        };
    }

    /** An end goes with its beginning. */
    private static boolean mayBeEmpty(Column column) {
        return column.nullable()
                && !column.name().equals("date_end")
                && !column.name().equals("date_precision");
    }

    private Optional<String> country(String value) {
        return value.length() == LETTERS
                        && countries.find(CountryCode.of(value)).isPresent()
                ? Optional.empty()
                : Optional.of("\"" + value + "\" is no country (three letters as in the table countries: FRA, XKX)");
    }

    private static Optional<String> date(String column, String value) {
        boolean good = DateValue.parse(value)
                .filter(date -> column.equals("date_start") || date.range().isOneDay())
                .isPresent();
        return good
                ? Optional.empty()
                : Optional.of("\"" + value + "\" is no date: "
                        + (column.equals("date_start")
                                ? "a day, a month or a year (2021-03-05, 2021-03, 2021)"
                                : "a day (2021-03-05)"));
    }
}
