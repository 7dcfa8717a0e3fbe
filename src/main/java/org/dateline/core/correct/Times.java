package org.dateline.core.correct;

import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.DateStatus;
import org.dateline.core.model.TimeMention;
import org.dateline.core.model.TimexType;

/** Time expressions with another date than the one that was read. */
final class Times {

    private Times() {}

    static TimeMention dated(TimeMention time, String value) {
        if (time.type() != TimexType.DATE) {
            throw new Refusal("it is a " + time.type() + ", not a DATE");
        }
        var date = DateValue.of(value);
        return copy(time, value, Optional.of(value), date.range(), date.precision());
    }

    /** The same words with other days, as one report understands them. */
    static TimeMention of(TimeMention time, DateRange range, Granularity precision) {
        return copy(time, time.timexValue(), time.edtf(), range, precision);
    }

    private static TimeMention copy(
            TimeMention time, String timex, Optional<String> edtf, DateRange range, Granularity precision) {
        return new TimeMention(
                time.span(),
                time.sentenceNo(),
                time.type(),
                timex,
                edtf,
                Optional.of(range),
                Optional.of(precision),
                Optional.of(DateBasis.CORRECTION),
                time.anchorText(),
                DateStatus.RESOLVED,
                Optional.empty(),
                time.ruleId());
    }
}
