package org.dateline.core.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/** A unit of time with its letters in TIMEX3 durations. */
public enum TimeUnit {
    SECOND("T", "S"),
    MINUTE("T", "M"),
    HOUR("T", "H"),
    DAY("", "D"),
    WEEKEND("", "WE"),
    WEEK("", "W"),
    MONTH("", "M"),
    QUARTER("", "Q"),
    YEAR("", "Y"),
    FISCAL_YEAR("", "FY"),
    DECADE("", "DE"),
    CENTURY("", "CE");

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int FIRST_FISCAL = 1000;
    private static final int LAST_FISCAL = 9999;
    private static final int MONTHS_IN_QUARTER = 3;

    private final String prefix;
    private final String letters;

    TimeUnit(String prefix, String letters) {
        this.prefix = prefix;
        this.letters = letters;
    }

    /** The length of some of these units; {@code amount} is a number or X. */
    public String duration(String amount) {
        return "P" + prefix + amount + letters;
    }

    public boolean isShorterThanDay() {
        return !prefix.isEmpty();
    }

    /** The precision of a date that names one of these units. */
    public Granularity granularity() {
        return switch (this) {
            case WEEKEND, WEEK -> Granularity.WEEK;
            case MONTH -> Granularity.MONTH;
            case QUARTER -> Granularity.QUARTER;
            case YEAR, FISCAL_YEAR -> Granularity.YEAR;
            case DECADE -> Granularity.DECADE;
            case CENTURY -> Granularity.CENTURY;
            default -> Granularity.DAY;
        };
    }

    /** The unit that holds the day {@code amount} units away; not for units shorter than a day. */
    TimeValue away(LocalDate day, long amount) {
        return switch (this) {
            case DAY -> TimeValue.day(day.plusDays(amount));
            case WEEKEND -> TimeValue.weekend(day.plusWeeks(amount));
            case WEEK -> TimeValue.week(day.plusWeeks(amount));
            case MONTH -> TimeValue.month(YearMonth.from(day).plusMonths(amount));
            case QUARTER -> quarter(YearMonth.from(day).plusMonths(amount * MONTHS_IN_QUARTER));
            case YEAR -> TimeValue.year(Math.toIntExact(day.getYear() + amount));
            case FISCAL_YEAR -> fiscal(day.getYear() + amount);
            case DECADE -> TimeValue.decade(Math.toIntExact(Math.floorDiv(day.getYear(), TEN) + amount));
            case CENTURY -> TimeValue.century(Math.toIntExact(Math.floorDiv(day.getYear(), HUNDRED) + amount));
            default -> throw new IllegalArgumentException("shorter than a day: " + this);
        };
    }

    /** The day so many units away; not for units shorter than a day. */
    LocalDate plus(LocalDate day, long amount) {
        return switch (this) {
            case DAY -> day.plusDays(amount);
            case WEEKEND, WEEK -> day.plusWeeks(amount);
            case MONTH -> day.plusMonths(amount);
            case QUARTER -> day.plusMonths(amount * MONTHS_IN_QUARTER);
            case YEAR, FISCAL_YEAR -> day.plusYears(amount);
            case DECADE -> day.plusYears(amount * TEN);
            case CENTURY -> day.plusYears(amount * HUNDRED);
            default -> throw new IllegalArgumentException("shorter than a day: " + this);
        };
    }

    /** Vague, for nobody says when it begins. */
    private static TimeValue fiscal(long year) {
        return year < FIRST_FISCAL || year > LAST_FISCAL ? FISCAL_YEAR.open() : TimeValue.vague("FY" + year);
    }

    private static TimeValue quarter(YearMonth month) {
        return TimeValue.quarter(month.getYear(), (month.getMonthValue() + 2) / MONTHS_IN_QUARTER);
    }

    /** What is written for a unit of which nothing is known. */
    TimeValue open() {
        return TimeValue.open(
                switch (this) {
                    case DAY -> "XXXX-XX-XX";
                    case WEEKEND -> "XXXX-WXX-WE";
                    case WEEK -> "XXXX-WXX";
                    case MONTH -> "XXXX-XX";
                    case QUARTER -> "XXXX-QX";
                    case YEAR -> "XXXX";
                    case FISCAL_YEAR -> "FYXXXX";
                    case DECADE -> "XXXX";
                    case CENTURY -> "XXXX";
                    default -> "XXXX-XX-XXTXX:XX";
                });
    }
}
