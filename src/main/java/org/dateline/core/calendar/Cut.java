package org.dateline.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How a part is cut from a longer time; {@code nth} counts from 1, and -1 is the last. */
public enum Cut {
    /** "The last week of April"; of a day the week that holds it. */
    WEEK(53) {
        @Override
        Optional<TimeValue> of(DateRange whole, int nth) {
            if (whole.isOneDay()) {
                return Optional.of(TimeValue.week(whole.start()));
            }
            return inside(
                            whole,
                            nth < 0
                                    ? whole.last().minusDays(HALF_WEEK)
                                    : whole.start().plusDays(HALF_WEEK),
                            nth)
                    .map(TimeValue::week);
        }
    },
    /** "The first weekend in May"; of a day the weekend of its week. */
    WEEKEND(53) {
        @Override
        Optional<TimeValue> of(DateRange whole, int nth) {
            if (whole.isOneDay()) {
                return Optional.of(TimeValue.weekend(whole.start()));
            }
            var saturday = nth < 0
                    ? whole.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                    : whole.start().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
            return inside(whole, saturday, nth).map(TimeValue::weekend);
        }
    },
    /** "The second half of last year". */
    HALF(2) {
        @Override
        Optional<TimeValue> of(DateRange whole, int nth) {
            int half = nth < 0 ? 2 : nth;
            return isYear(whole) && half >= 1 && half <= 2
                    ? Optional.of(TimeValue.half(whole.start().getYear(), half))
                    : Optional.empty();
        }
    },
    /** "The last quarter of 2019". */
    QUARTER(4) {
        @Override
        Optional<TimeValue> of(DateRange whole, int nth) {
            int quarter = nth < 0 ? 4 : nth;
            return isYear(whole) && quarter >= 1 && quarter <= 4
                    ? Optional.of(TimeValue.quarter(whole.start().getYear(), quarter))
                    : Optional.empty();
        }
    },
    /** "The first three months of 2019", "the last six months of last year": {@code nth} is how many, negative for the last. */
    MONTHS(6) {
        @Override
        Optional<TimeValue> of(DateRange whole, int nth) {
            if (!isYear(whole)) {
                return Optional.empty();
            }
            return (Math.abs(nth) == MONTHS_OF_QUARTER ? QUARTER : HALF).of(whole, Integer.signum(nth));
        }
    };

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int HALF_WEEK = 3;

    private final int most;

    Cut(int most) {
        this.most = most;
    }

    /** How many of them the longest time has. */
    public int most() {
        return most;
    }

    /** A part of the days of a longer time; empty if it has no such part. */
    abstract Optional<TimeValue> of(DateRange whole, int nth);

    private static Optional<LocalDate> inside(DateRange whole, LocalDate first, int nth) {
        return Optional.of(first.plusWeeks(nth < 0 ? 0 : nth - 1L)).filter(whole::contains);
    }

    static boolean isYear(DateRange whole) {
        return whole.start().getDayOfYear() == 1
                && whole.end().equals(whole.start().plusYears(1));
    }
}
