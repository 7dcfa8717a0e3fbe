package org.dateline.core.time;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.calendar.TimeValue;

/** Years as people write them. */
final class Years {

    private static final int PIVOT = 40;

    private Years() {}

    /** "82" is 1982 and "14" is 2014; a year before Christ is 0 or less. */
    static int full(int written, Optional<String> era) {
        if (era.filter("BC"::equals).isPresent()) {
            return 1 - written;
        }
        if (written >= 100 || era.isPresent()) {
            return written;
        }
        return written < PIVOT ? 2000 + written : 1900 + written;
    }

    static TimeValue beforeChrist(int year, int month, Optional<Integer> day) {
        var timex = TimeValue.year(year).timex() + String.format(Locale.ROOT, "-%02d", month);
        return TimeValue.vague(
                day.map(d -> timex + String.format(Locale.ROOT, "-%02d", d)).orElse(timex));
    }
}
