package org.dateline.run.workshop;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.lexicon.Countries;
import org.dateline.core.model.CountryCode;

/** Names and corrections of the user, checked line by line. */
final class KnownEntityRows {

    private static final List<String> NEEDED = List.of("name", "type");
    private static final List<String> COLUMNS =
            List.of("name", "aliases", "type", "country", "roles", "valid_from", "valid_to");
    private static final Set<String> TYPES = Set.of("person", "organization", "location", "other", "none");

    private record Years(int line, LocalDate from, LocalDate to) {

        boolean overlap(Years other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }
    }

    private final Countries countries;
    private final Map<String, List<Years>> writings = new HashMap<>();

    private KnownEntityRows(Countries countries) {
        this.countries = countries;
    }

    /** The user's table with all columns; adds to {@code problems} what is wrong with it. */
    static String checked(String file, String own, Countries countries, List<String> problems) {
        var rows = new KnownEntityRows(countries);
        var lines = Stream.concat(
                Stream.of(String.join("\t", COLUMNS)),
                new OwnTable(file, COLUMNS, NEEDED, problems)
                        .read(own, rows::check).stream().map(OwnTable.Line::row));
        return String.join("\n", lines.toList()) + "\n";
    }

    private void check(OwnTable.Line line) {
        var names = Stream.concat(Stream.of(line.cell("name")), line.list("aliases").stream())
                .toList();
        for (var name : names) {
            if (name.chars().noneMatch(Character::isLetterOrDigit)) {
                line.refuse("\"" + name + "\" is no name");
            }
        }
        checkType(line, line.cell("type"));
        var country = line.cell("country");
        if (!country.isEmpty()
                && (country.length() != 3
                        || countries.find(CountryCode.of(country)).isEmpty())) {
            line.refuse("\"" + country + "\" is no country (three letters as in the table countries: FRA, XKX)");
        }
        checkYears(line, names);
    }

    private static void checkType(OwnTable.Line line, String type) {
        if (!TYPES.contains(type)) {
            line.refuse("\"" + type + "\" is no type (person, organization, location, other; none: no name at all)");
        }
        if (!line.cell("roles").isEmpty() && !type.equals("person")) {
            line.refuse("only a person has roles");
        }
    }

    private void checkYears(OwnTable.Line line, List<String> names) {
        try {
            var from = day(line.cell("valid_from"), "-01-01", LocalDate.MIN);
            var to = day(line.cell("valid_to"), "-12-31", LocalDate.MAX);
            if (to.isBefore(from)) {
                line.refuse(line.cell("valid_to") + " is before " + line.cell("valid_from"));
            }
            names.stream().distinct().forEach(name -> checkTwice(line, name, new Years(line.number(), from, to)));
        } catch (DateTimeException noDate) {
            line.refuse("valid_from and valid_to are years (YYYY) or days (YYYY-MM-DD), not \""
                    + line.cell("valid_from") + "\" and \"" + line.cell("valid_to") + "\"");
        }
    }

    private static LocalDate day(String cell, String rest, LocalDate otherwise) {
        if (cell.isEmpty()) {
            return otherwise;
        }
        return LocalDate.parse(cell.length() == 4 ? cell + rest : cell);
    }

    private void checkTwice(OwnTable.Line line, String name, Years years) {
        var others = writings.computeIfAbsent(name, unseen -> new ArrayList<>());
        others.stream()
                .filter(years::overlap)
                .findFirst()
                .ifPresent(
                        other -> line.refuse("\"" + name + "\" stands in line " + other.line() + " for the same time"));
        others.add(years);
    }
}
