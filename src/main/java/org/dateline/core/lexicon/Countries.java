package org.dateline.core.lexicon;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.model.Country;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Recognition;

/** The countries of the world, today's and some that are no more, with their codes; loaded once, shared by all threads. */
public final class Countries {

    private static final String FILE = "rules/place/countries.tsv";

    private final List<Country> all;
    private final Map<CountryCode, Country> byCode;

    private Countries(List<Country> all) {
        this.all = all;
        this.byCode = all.stream().collect(Collectors.toUnmodifiableMap(Country::code, Function.identity()));
    }

    public static Countries load(RuleFiles files) {
        return new Countries(Tsv.read(files, FILE).rows().stream()
                .map(Countries::country)
                .sorted(Comparator.comparing(Country::code))
                .toList());
    }

    /** All countries, sorted by code. */
    public List<Country> all() {
        return all;
    }

    public Optional<Country> find(CountryCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The usual English name, or the code itself if it is none of ours. */
    public String nameOf(CountryCode code) {
        return find(code).map(Country::name).orElse(code.value());
    }

    private static Country country(Tsv.Row row) {
        return new Country(
                CountryCode.of(row.get("iso3c")),
                row.get("name"),
                row.find("iso2c"),
                row.find("iso3n"),
                row.find("cowc"),
                number(row, "cown"),
                number(row, "gwn"),
                row.find("fips"),
                row.find("un_region"),
                row.find("capital"),
                Recognition.valueOf(row.get("recognition").toUpperCase(Locale.ROOT)),
                number(row, "valid_from"),
                number(row, "valid_to"),
                row.find("code_note"));
    }

    private static OptionalInt number(Tsv.Row row, String column) {
        return row.find(column)
                .map(cell -> OptionalInt.of(Integer.parseInt(cell)))
                .orElse(OptionalInt.empty());
    }
}
