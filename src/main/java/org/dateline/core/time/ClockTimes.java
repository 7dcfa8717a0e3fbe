package org.dateline.core.time;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.model.TimexType;

/** Adds the part of the day ({@code part}) or the clock time ({@code hour}, {@code minute}, {@code half}) that a match names. */
final class ClockTimes {

    private static final int NOON = 12;

    private ClockTimes() {}

    static Phrase add(Phrase phrase, Arguments arguments) {
        return time(arguments)
                .map(time ->
                        new Phrase(TimexType.TIME, new TimeExpression.At(phrase.expression(), time), phrase.origin()))
                .orElse(phrase);
    }

    private static Optional<String> time(Arguments is) {
        var hour = is.number("hour");
        if (hour.isEmpty()) {
            return is.find("part");
        }
        int minute = is.number("minute").orElse(0);
        int full = hour(hour.get(), is.find("half"));
        if (full > 23 || minute > 59) {
            return Optional.empty();
        }
        return Optional.of(String.format(Locale.ROOT, "%02d:%02d", full, minute)
                + is.find("zone").orElse(""));
    }

    private static int hour(int hour, Optional<String> half) {
        if (half.filter("pm"::equals).isPresent() && hour < NOON) {
            return hour + NOON;
        }
        return half.filter("am"::equals).isPresent() && hour == NOON ? 0 : hour;
    }
}
