package org.dateline.core.model;

import java.util.Optional;

/**
 * One side of an event: the words, and the article's entity, the country and the PLOVER sector they stand for, if known; and
 * the ways that led there, in the order they were taken, joined by {@code +}.
 */
public record Participant(
        Role role,
        Span span,
        Optional<Integer> entityNo,
        Optional<CountryCode> country,
        Optional<String> sector,
        String rule) {

    /** Somebody of whom it is not yet told how they were found. */
    public Participant(
            Role role, Span span, Optional<Integer> entityNo, Optional<CountryCode> country, Optional<String> sector) {
        this(role, span, entityNo, country, sector, "");
    }

    public Participant withRole(Role other) {
        return new Participant(other, span, entityNo, country, sector, rule);
    }

    public Participant withSpan(Span other) {
        return new Participant(role, other, entityNo, country, sector, rule);
    }

    public Participant withCountry(Optional<CountryCode> other) {
        return new Participant(role, span, entityNo, other, sector, rule);
    }

    public Participant withSector(Optional<String> other) {
        return new Participant(role, span, entityNo, country, other, rule);
    }

    /** The same, known to be somebody that the article names elsewhere. */
    public Participant withEntity(int no, Optional<CountryCode> itsCountry) {
        return new Participant(role, span, Optional.of(no), itsCountry, sector, rule);
    }

    /** The way was taken before those known so far: from the event to the noun, before from the noun to who is meant. */
    public Participant after(String way) {
        return withRule(rule.isEmpty() ? way : way + "+" + rule);
    }

    /** The way was taken behind those known so far. */
    public Participant then(String way) {
        return withRule(rule.isEmpty() ? way : rule + "+" + way);
    }

    private Participant withRule(String other) {
        return new Participant(role, span, entityNo, country, sector, other);
    }
}
