package org.dateline.core.time;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.model.TimexType;

/** Adds the part of the day ({@code part}) or the clock time ({@code hour}, {@code minute}, {@code half}) that a match names. */
final class ClockTimes {

    private static final int NOON = 12;

    private ClockTimes() {}

    /** The phrase with its time; empty if the numbers are no time of day. */
    static Optional<Phrase> add(Phrase phrase, MeaningParts is) {
        var digits = is.find("time");
        if (digits.isPresent()) {
            return at(phrase, is, Integer.parseInt(digits.get()) / 100, Integer.parseInt(digits.get()) % 100);
        }
        var hour = is.number("hour");
        if (hour.isEmpty()) {
            return Optional.of(is.find("part").map(part -> at(phrase, part)).orElse(phrase));
        }
        int minute = is.number("minute").orElse(0);
        var half = is.find("half");
        if (half.isPresent() && hour.get() > NOON) {
            return Optional.empty();
        }
        return at(phrase, is, hour(hour.get(), half), minute);
    }

    private static Optional<Phrase> at(Phrase phrase, MeaningParts is, int hour, int minute) {
        if (hour > 23 || minute > 59) {
            return Optional.empty();
        }
        var time = String.format(Locale.ROOT, "%02d:%02d", hour, minute);
        return Optional.of(at(phrase, time + zone(is)));
    }

    /** "Z", or the hours from Greenwich: "+08". */
    private static String zone(MeaningParts is) {
        return is.number("shift")
                .map(hours -> is.get("zone-sign") + String.format(Locale.ROOT, "%02d", hours))
                .or(() -> is.find("zone"))
                .orElse("");
    }

    private static Phrase at(Phrase phrase, String time) {
        return new Phrase(
                TimexType.TIME, new TimeExpression.At(phrase.expression(), time), phrase.origin(), phrase.anchor());
    }

    private static int hour(int hour, Optional<String> half) {
        if (half.filter("pm"::equals).isPresent() && hour < NOON) {
            return hour + NOON;
        }
        return half.filter("am"::equals).isPresent() && hour == NOON ? 0 : hour;
    }
}
