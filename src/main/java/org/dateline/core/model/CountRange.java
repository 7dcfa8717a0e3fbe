package org.dateline.core.model;

import java.util.Optional;

/** At least {@code low} and at most {@code high}; a bound that nobody gives is empty. */
public record CountRange(Optional<Integer> low, Optional<Integer> high) {

    public static final CountRange UNKNOWN = new CountRange(Optional.empty(), Optional.empty());

    /** Of two numbers that count different people: both together. */
    public CountRange plus(CountRange other) {
        return new CountRange(sum(low, other.low), sum(high, other.high));
    }

    private static Optional<Integer> sum(Optional<Integer> one, Optional<Integer> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get() + other.get()) : Optional.empty();
    }
}
