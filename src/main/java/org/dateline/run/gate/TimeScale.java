package org.dateline.run.gate;

import java.util.Locale;
import java.util.Set;

/** A unit of a time axis: which dates are precise enough for it, how many columns are readable, and what they are called. */
public enum TimeScale {
    MONTH("month", 120, Set.of("day", "week", "month"), 1, 3, 6, 12, 24, 60, 120),
    YEAR("year", 120, Set.of("day", "week", "month", "quarter", "season", "half", "year"), 1, 2, 5, 10, 20, 50),
    DECADE(
            "decade",
            100,
            Set.of("day", "week", "month", "quarter", "season", "half", "year", "decade"),
            1,
            2,
            5,
            10,
            20,
            50),
    CENTURY(
            "century",
            100,
            Set.of("day", "week", "month", "quarter", "season", "half", "year", "decade", "century"),
            1,
            2,
            5,
            10,
            20);

    private static final int MONTHS = 12;
    private static final int YEARS_OF_A_DECADE = 10;
    private static final int YEARS_OF_A_CENTURY = 100;
    private static final int YEAR_END = "2021".length();
    private static final int MONTH_END = "2021-03".length();

    private final String unit;
    private final int columns;
    private final Set<String> precisions;
    private final int[] steps;

    TimeScale(String unit, int columns, Set<String> precisions, int... steps) {
        this.unit = unit;
        this.columns = columns;
        this.precisions = precisions;
        this.steps = steps;
    }

    /** Whether a date of this precision lies within one unit. */
    boolean holds(String precision) {
        return precisions.contains(precision);
    }

    /** The most columns that can still be told apart. */
    public int columns() {
        return columns;
    }

    /** The column of the census. */
    public String counted() {
        return "events." + unit;
    }

    /** The unit of an ISO date. */
    String of(String date) {
        int year = Integer.parseInt(date.substring(0, YEAR_END));
        return switch (this) {
            case MONTH -> date.substring(0, MONTH_END);
            case YEAR -> date.substring(0, YEAR_END);
            case DECADE -> name(year / YEARS_OF_A_DECADE);
            case CENTURY -> name((year - 1) / YEARS_OF_A_CENTURY);
        };
    }

    /** The number of a unit; the next unit has the next number. */
    public int number(String name) {
        int year = Integer.parseInt(name.substring(0, YEAR_END));
        return switch (this) {
            case MONTH -> year * MONTHS + Integer.parseInt(name.substring(YEAR_END + 1)) - 1;
            case YEAR -> year;
            case DECADE -> year / YEARS_OF_A_DECADE;
            case CENTURY -> year / YEARS_OF_A_CENTURY;
        };
    }

    public String name(int number) {
        return switch (this) {
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", number / MONTHS, number % MONTHS + 1);
            case YEAR -> String.format(Locale.ROOT, "%04d", number);
            case DECADE -> String.format(Locale.ROOT, "%04ds", number * YEARS_OF_A_DECADE);
            case CENTURY ->
                String.format(
                        Locale.ROOT, "%04d–%04d", number * YEARS_OF_A_CENTURY + 1, (number + 1) * YEARS_OF_A_CENTURY);
        };
    }

    /** How far the marks of an axis are apart that has at most so many of them. */
    public int step(int first, int last, int marks) {
        for (int step : steps) {
            if (Math.floorDiv(last, step) - Math.floorDiv(first - 1, step) <= marks) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }

    /** What stands at a mark of the axis: of months that are whole years apart, the year. */
    public String mark(int number, int step) {
        return this == MONTH && step % MONTHS != 0 ? name(number) : name(number).substring(0, YEAR_END);
    }

    @Override
    public String toString() {
        return unit;
    }
}
