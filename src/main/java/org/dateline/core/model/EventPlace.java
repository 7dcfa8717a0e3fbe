package org.dateline.core.model;

import java.util.Optional;

/** Where an event happened: the country and the place in it, how that is known, and how likely it is right, from 0 to 1. */
public record EventPlace(
        Optional<CountryCode> country,
        Optional<String> name,
        Optional<PlaceBasis> basis,
        Optional<Double> confidence) {}
