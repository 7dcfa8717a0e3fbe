package org.dateline.core.model;

import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;

/**
 * One time expression. {@code timexValue} is the TIMEX3 value (X where the text leaves something open), {@code edtf} the
 * same in ISO 8601-2; {@code range} is there only if calendar days are certain. {@code anchorText} quotes what a relative
 * expression was counted from, if the article names it.
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
        String ruleId) {

    public TimeMention {
        if (range.isPresent() != precision.isPresent() || range.isPresent() != basis.isPresent()) {
            throw new IllegalArgumentException("range, precision and basis come together: " + timexValue);
        }
        if (range.isPresent() && status != DateStatus.RESOLVED) {
            throw new IllegalArgumentException("a " + status + " expression has no range: " + timexValue);
        }
    }
}
