package org.dateline.core.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.model.Country;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Recognition;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private static final Countries COUNTRIES = Countries.load(ClassPathFiles.ALL);

    @Test
    void everyIsoCountryIsThereUnderItsTwoLetterCode() {
        var known = COUNTRIES.all().stream()
                .filter(country -> country.recognition() != Recognition.HISTORICAL)
                .map(country -> country.iso2c().orElseThrow() + " " + country.code())
                .collect(Collectors.toCollection(TreeSet::new));
        var iso = Arrays.stream(Locale.getISOCountries())
                .map(code -> code + " "
                        + new Locale.Builder().setRegion(code).build().getISO3Country())
                .collect(Collectors.toCollection(TreeSet::new));
        iso.add("XK XKX");
        assertEquals(iso, known);
    }

    @Test
    void kosovoIsUserAssignedAndPartiallyRecognised() {
        var kosovo = COUNTRIES.find(CountryCode.of("XKX")).orElseThrow();
        assertEquals(Recognition.PARTIALLY_RECOGNISED, kosovo.recognition());
        assertEquals(Optional.of("user-assigned"), kosovo.codeNote());
        assertEquals(OptionalInt.of(347), kosovo.cown());
        assertEquals(Optional.empty(), kosovo.iso3n());
    }

    @Test
    void theUnitedNationsHaveTheirMembers() {
        assertEquals(193, count(Recognition.UN_MEMBER));
        assertEquals(2, count(Recognition.UN_OBSERVER));
    }

    @Test
    void listsAreInOrderOfTheirCodes() {
        assertEquals(
                COUNTRIES.all().stream()
                        .sorted(Comparator.comparing(Country::code))
                        .toList(),
                COUNTRIES.all());
    }

    @Test
    void codesOfLivingCountriesAreTheirOwn() {
        distinct(country -> country.iso2c().stream().toList());
        distinct(country -> country.iso3n().stream().toList());
        distinct(country -> country.cowc().stream().toList());
        distinct(country -> country.fips().stream().toList());
        distinct(country -> country.gwn().stream().boxed().toList());
        distinct(country -> country.cown().stream().boxed().toList());
    }

    @Test
    void numbersKeepTheirLeadingZeros() {
        assertTrue(COUNTRIES.all().stream()
                .allMatch(country ->
                        country.iso3n().map(number -> number.length() == 3).orElse(true)));
    }

    @Test
    void statesThatAreNoMoreSayWhenTheyEnded() {
        for (var country : COUNTRIES.all()) {
            assertEquals(
                    country.recognition() == Recognition.HISTORICAL,
                    country.validTo().isPresent(),
                    country.name());
        }
    }

    @Test
    void statesThatAreNoMoreNameTheStatesAfterThem() {
        for (var country : COUNTRIES.all()) {
            if (country.recognition() == Recognition.HISTORICAL) {
                var note = country.codeNote().orElse("");
                var successors = note.substring(note.indexOf("succeeded by ") + "succeeded by ".length());
                assertTrue(note.contains("succeeded by "), country.name());
                assertTrue(
                        Arrays.stream(successors.split(", "))
                                .allMatch(code ->
                                        COUNTRIES.find(CountryCode.of(code)).isPresent()),
                        note);
            }
        }
    }

    private static long count(Recognition recognition) {
        return COUNTRIES.all().stream()
                .filter(country -> country.recognition() == recognition)
                .count();
    }

    private static void distinct(Function<Country, List<?>> code) {
        var codes = COUNTRIES.all().stream()
                .filter(country -> country.recognition() != Recognition.HISTORICAL)
                .flatMap(country -> code.apply(country).stream())
                .toList();
        assertEquals(codes.size(), new TreeSet<>(codes).size(), codes.toString());
    }
}
