package org.dateline.core.model;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;

/**
 * One time expression. {@code timexValue} is the TIMEX3 value (X where the text leaves something open), {@code edtf} the
 * same in ISO 8601-2; {@code range} is there only if calendar days are certain. {@code anchorText} quotes what a relative
 * expression was counted from, if the article names it. {@code through} is the last day of the range that this expression
 * opens with the one after it: of "3–5 May" there are two, "3" runs through 5 May.
 */
public record TimeMention(
        Span span,
        int sentenceNo,
        TimexType type,
        String timexValue,
        Optional<String> edtf,
        Optional<DateRange> range,
        Optional<Granularity> precision,
        Optional<DateBasis> basis,
        Optional<String> anchorText,
        DateStatus status,
        Optional<LocalDate> through,
        String ruleId) {

    public TimeMention {
        if (range.isPresent() != precision.isPresent() || range.isPresent() != basis.isPresent()) {
            throw new IllegalArgumentException("range, precision and basis come together: " + timexValue);
        }
        if (range.isPresent() && status != DateStatus.RESOLVED) {
            throw new IllegalArgumentException("a " + status + " expression has no range: " + timexValue);
        }
        if (through.isPresent()
                && range.filter(days -> !days.start().isAfter(through.get())).isEmpty()) {
            throw new IllegalArgumentException("a range that ends before it begins: " + timexValue);
        }
    }

    /** The same, opening a range whose last day this is. */
    public TimeMention through(LocalDate last) {
        return new TimeMention(
                span,
                sentenceNo,
                type,
                timexValue,
                edtf,
                range,
                precision,
                basis,
                anchorText,
                status,
                Optional.of(last),
                ruleId);
    }

    /** The days that are meant; of an expression that opens a range, those of the whole range. */
    public Optional<DateRange> days() {
        return range.map(days ->
                through.map(last -> DateRange.closed(days.start(), last)).orElse(days));
    }
}
