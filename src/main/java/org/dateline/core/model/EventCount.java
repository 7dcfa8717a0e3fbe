package org.dateline.core.model;

import java.util.Optional;

/**
 * A number that a text tells of an event: "at least 12 soldiers". {@code low} and {@code high} are the bounds that the words give, an open one empty;
 * {@code exact} if the words claim that number and no other.
 */
public record EventCount(
        CountOf of,
        Optional<Integer> low,
        Optional<Integer> high,
        boolean exact,
        Span span,
        Optional<String> ofWhom,
        Optional<Speaker> saidBy) {}
