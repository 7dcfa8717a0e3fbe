package org.dateline.core.time;

import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.calendar.TimeUnit;
import org.dateline.core.calendar.TimeValue;
import org.dateline.core.model.TimexType;

/** Meanings that come round: "every week", "on Friday nights", "every June". */
final class Sets {

    private Sets() {}

    /** A {@code value}, a {@code weekday}, {@code part-of-day}, {@code month} or {@code season}, or every so many units. */
    static Optional<Phrase> set(MeaningParts is) {
        var value = is.find("value")
                .or(() -> day(is))
                .or(() -> is.number("month").map(month -> String.format(Locale.ROOT, "XXXX-%02d", month)))
                .or(() -> is.find("season").map(season -> "XXXX-" + season))
                .orElseGet(() -> Counts.duration(
                        TimeUnit.valueOf(is.get("unit")), is.find("count").orElse("1")));
        return Optional.of(set(value));
    }

    private static Optional<String> day(MeaningParts is) {
        var part = is.find("part-of-day").map(letters -> "T" + letters);
        return is.find("weekday")
                .map(weekday -> "XXXX-WXX-" + weekday + part.orElse(""))
                .or(() -> part.map(letters -> "XXXX-XX-XX" + letters));
    }

    static Optional<Phrase> yearlyDay(MeaningParts is) {
        var day = MonthDay.of(Integer.parseInt(is.get("month")), Integer.parseInt(is.get("day")));
        return Optional.of(set(String.format(Locale.ROOT, "XXXX-%02d-%02d", day.getMonthValue(), day.getDayOfMonth())));
    }

    private static Phrase set(String value) {
        return new Phrase(
                TimexType.SET, new TimeExpression.Absolute(TimeValue.exact(value)), Phrase.Origin.PUBLICATION);
    }
}
