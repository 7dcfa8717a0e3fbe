package org.dateline.core.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One country with its codes. {@code iso3n} keeps its leading zeros; {@code cown} and {@code gwn} are the numbers of the
 * Correlates of War and Gleditsch–Ward lists; years are when the state existed, open at both ends if not given.
 */
public record Country(
        CountryCode code,
        String name,
        Optional<String> iso2c,
        Optional<String> iso3n,
        Optional<String> cowc,
        OptionalInt cown,
        OptionalInt gwn,
        Optional<String> fips,
        Optional<String> unRegion,
        Optional<String> capital,
        Recognition recognition,
        OptionalInt validFrom,
        OptionalInt validTo,
        Optional<String> codeNote) {}
