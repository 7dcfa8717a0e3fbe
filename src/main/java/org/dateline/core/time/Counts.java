package org.dateline.core.time;

import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.calendar.TimeUnit;
import org.dateline.core.calendar.TimeValue;

/** Amounts of time units. */
final class Counts {

    private static final int MOST_DIGITS = 9;

    private Counts() {}

    static long whole(String count) {
        return count.length() > MOST_DIGITS ? Integer.MAX_VALUE : Long.parseLong(count);
    }

    static String duration(TimeUnit unit, String count) {
        boolean weekends = unit == TimeUnit.WEEKEND;
        return weekends ? "P" + count + "WE" : unit.duration(count);
    }

    /** "Several years ago", "in a few days". */
    static TimeExpression vagueAway(TimeUnit unit, int sign) {
        boolean longAgo = !unit.isShorterThanDay();
        var value = longAgo ? sign < 0 ? "PAST_REF" : "FUTURE_REF" : "PRESENT_REF";
        return new TimeExpression.Absolute(TimeValue.vague(value));
    }
}
