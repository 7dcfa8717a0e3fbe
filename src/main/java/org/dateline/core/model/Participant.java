package org.dateline.core.model;

import java.util.Optional;

/** One side of an event: the words, and the article's entity, the country and the PLOVER sector they stand for, if known. */
public record Participant(
        Role role, Span span, Optional<Integer> entityNo, Optional<CountryCode> country, Optional<String> sector) {}
