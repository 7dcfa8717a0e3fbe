package org.dateline.core.calendar;

import java.time.LocalDate;
import java.util.function.IntFunction;

/** On which side of the reference day something that comes round again is meant. */
public enum Direction {
    /** The latest, the reference itself included: "on Friday", of what has happened. */
    PAST,
    /** The first to come, the reference itself included: "on Friday", of what will happen. */
    FUTURE,
    /** Whichever is nearest. */
    NEAREST,
    /** The latest before the reference: "last Friday". */
    BEFORE,
    /** The first after the reference: "next Friday". */
    AFTER,
    /** That of the reference's own week or year: "this Friday". */
    THIS;

    /**
     * Chooses among the ranges that {@code round} gives for the rounds before (-1), of (0) and after (1) the reference,
     * in order of time.
     */
    int choose(LocalDate reference, IntFunction<DateRange> round) {
        return switch (this) {
            case THIS -> 0;
            case PAST -> last(round, range -> !range.start().isAfter(reference));
            case BEFORE -> last(round, range -> !range.end().isAfter(reference));
            case FUTURE -> first(round, range -> !range.last().isBefore(reference));
            case AFTER -> first(round, range -> range.start().isAfter(reference));
            case NEAREST -> nearest(reference, round);
        };
    }

    private interface Test {
        boolean holds(DateRange range);
    }

    private static int last(IntFunction<DateRange> round, Test test) {
        int found = 1;
        while (found > -2 && !test.holds(round.apply(found))) {
            found--;
        }
        return found;
    }

    private static int first(IntFunction<DateRange> round, Test test) {
        int found = -1;
        while (found < 2 && !test.holds(round.apply(found))) {
            found++;
        }
        return found;
    }

    private static int nearest(LocalDate reference, IntFunction<DateRange> round) {
        int best = 0;
        for (int i : new int[] {-1, 1}) {
            if (distance(reference, round.apply(i)) < distance(reference, round.apply(best))) {
                best = i;
            }
        }
        return best;
    }

    /** Days between the reference and the range; its nearer end counts, and the past wins a draw. */
    private static long distance(LocalDate reference, DateRange range) {
        if (range.contains(reference)) {
            return 0;
        }
        long before = reference.toEpochDay() - range.last().toEpochDay();
        long after = range.start().toEpochDay() - reference.toEpochDay();
        return before > 0 ? 2 * before : 2 * after + 1;
    }
}
