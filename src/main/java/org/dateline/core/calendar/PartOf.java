package org.dateline.core.calendar;

import java.time.LocalDate;

/** A part of a longer time: "the last week of April", "the first half of last year", "the week of March 3". */
public record PartOf(TimeExpression whole, Cut cut, int nth) implements TimeExpression {

    @Override
    public TimeValue on(LocalDate reference) {
        return part(whole.on(reference));
    }

    /** The whole where it has no such part, as a month without a fifth week. */
    private TimeValue part(TimeValue value) {
        return value.range().flatMap(days -> cut.of(days, nth)).orElse(value);
    }

    @Override
    public TimeValue open() {
        return part(whole.open());
    }

    @Override
    public boolean isAbsolute() {
        return whole.isAbsolute();
    }

    @Override
    public TimeExpression towards(Direction side) {
        return new PartOf(whole.towards(side), cut, nth);
    }
}
