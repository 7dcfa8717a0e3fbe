package org.dateline.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * What a time phrase means: its TIMEX3 value, the same in EDTF where EDTF can say it, and the days with their precision
 * if they are certain. The four always agree, because only the makers below put them together.
 */
public record TimeValue(
        String timex,
        Optional<String> edtf,
        Optional<DateRange> range,
        Optional<Granularity> granularity,
        Clarity clarity) {

    private static final LocalDate FIRST_DAY = LocalDate.of(1582, 10, 15);
    private static final int LAST_YEAR = 9999;

    public TimeValue {
        if (range.isPresent() != granularity.isPresent()) {
            throw new IllegalArgumentException("range and granularity come together: " + timex);
        }
        if (range.isPresent() && clarity != Clarity.CERTAIN) {
            throw new IllegalArgumentException("days that are not certain: " + timex);
        }
    }

    public static TimeValue day(LocalDate day) {
        var iso = year4(day.getYear()) + text("-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
        return certain(iso, iso, DateRange.of(day), Granularity.DAY);
    }

    /** The ISO week that holds a day. */
    public static TimeValue week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return certain(weekName(day), DateRange.closed(monday, monday.plusDays(6)), Granularity.WEEK);
    }

    /** The Saturday and Sunday of the ISO week that holds a day. */
    public static TimeValue weekend(LocalDate day) {
        var saturday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
        return certain(weekName(day) + "-WE", DateRange.closed(saturday, saturday.plusDays(1)), Granularity.WEEK);
    }

    public static TimeValue month(YearMonth month) {
        var iso = year4(month.getYear()) + text("-%02d", month.getMonthValue());
        return certain(iso, iso, DateRange.of(month), Granularity.MONTH);
    }

    /** Quarter 1 to 4 of a year. */
    public static TimeValue quarter(int year, int quarter) {
        var start = YearMonth.of(year, 3 * quarter - 2);
        var range = new DateRange(start.atDay(1), start.plusMonths(3).atDay(1));
        var edtf = year4(year) + "-" + (32 + quarter);
        return certain(year4(year) + "-Q" + quarter, edtf, range, Granularity.QUARTER);
    }

    /** Half 1 or 2 of a year. */
    public static TimeValue half(int year, int half) {
        var start = YearMonth.of(year, 6 * half - 5);
        var range = new DateRange(start.atDay(1), start.plusMonths(6).atDay(1));
        return certain(year4(year) + "-H" + half, year4(year) + "-" + (39 + half), range, Granularity.HALF);
    }

    public static TimeValue season(int year, Season season) {
        var timex = year4(year) + "-" + season;
        var edtf = year4(year) + "-" + season.edtfCode();
        return season.in(year)
                .map(range -> certain(timex, edtf, range, Granularity.SEASON))
                .orElseGet(() ->
                        new TimeValue(timex, Optional.of(edtf), Optional.empty(), Optional.empty(), Clarity.VAGUE));
    }

    /** The winter that begins in a year and ends in the next. */
    public static TimeValue winter(int year) {
        var start = YearMonth.of(year, 12);
        var range = new DateRange(start.atDay(1), start.plusMonths(3).atDay(1));
        return certain(year4(year) + "-" + Season.WI, range, Granularity.SEASON);
    }

    /** Whether it is a season of a certain year. */
    public boolean isSeason() {
        return timex.length() == 7
                && timex.charAt(4) == '-'
                && timex.charAt(0) != 'X'
                && Season.isOne(timex.substring(5));
    }

    /** The same season south of the equator, half a year later; a summer there belongs to two years, so its days stay open. */
    public TimeValue inTheSouth() {
        int year = Integer.parseInt(timex.substring(0, 4));
        var season = Season.valueOf(timex.substring(5));
        var edtf = year4(year) + "-" + season.southernEdtfCode();
        return season.inTheSouth(year)
                .map(days -> certain(timex, edtf, days, Granularity.SEASON))
                .orElseGet(() ->
                        new TimeValue(timex, Optional.of(edtf), Optional.empty(), Optional.empty(), Clarity.VAGUE));
    }

    /** A year; 0 and below are years before Christ, 0 being 1 BC. */
    public static TimeValue year(int year) {
        if (year <= 0) {
            return outOfRange("BC" + text("%04d", 1 - year), edtfBefore(year));
        }
        return certain(year4(year), year4(year), DateRange.of(Year.of(year)), Granularity.YEAR);
    }

    /** ISO 8601-2 writes a Y before years of more than four digits. */
    private static String edtfBefore(int year) {
        return year == 0 ? "0000" : year < -LAST_YEAR ? "Y" + year : text("-%04d", -year);
    }

    /** The ten years that share their first three digits: 199 for the 1990s. */
    public static TimeValue decade(int tens) {
        if (tens < 1 || tens > 999) {
            return vague(tens < 1 ? "PAST_REF" : "FUTURE_REF");
        }
        var timex = text("%03d", tens) + "X";
        var start = LocalDate.of(10 * tens, 1, 1);
        return certain(timex, timex, new DateRange(start, start.plusYears(10)), Granularity.DECADE);
    }

    /** The hundred years that share their first two digits: 19 for the 20th century. */
    public static TimeValue century(int hundreds) {
        if (hundreds < 1 || hundreds > 99) {
            return vague(hundreds < 1 ? "PAST_REF" : "FUTURE_REF");
        }
        var timex = text("%02d", hundreds) + "XX";
        var start = LocalDate.of(100 * hundreds, 1, 1);
        var end = LocalDate.of(100 * hundreds + 100, 1, 1);
        return certain(timex, timex, new DateRange(start, end), Granularity.CENTURY);
    }

    /** A date of which something is not known, X in its place. */
    public static TimeValue open(String timex) {
        boolean plainDate = timex.chars().allMatch(c -> c == 'X' || c == '-' || c >= '0' && c <= '9');
        boolean saysSomething = timex.chars().anyMatch(Character::isDigit);
        return new TimeValue(
                timex,
                plainDate && saysSomething ? Optional.of(timex) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Clarity.OPEN);
    }

    /** A length, a repetition or a fiscal year: certain as it stands, but no days. */
    public static TimeValue exact(String timex) {
        return new TimeValue(timex, Optional.empty(), Optional.empty(), Optional.empty(), Clarity.CERTAIN);
    }

    /** A time that its own words leave vague. */
    public static TimeValue vague(String timex) {
        return new TimeValue(timex, Optional.empty(), Optional.empty(), Optional.empty(), Clarity.VAGUE);
    }

    /** At a part of the day ("MO") or a clock time ("14:30") of this day; an open time of any other value. */
    public TimeValue at(String time) {
        boolean clock = time.chars().allMatch(c -> c == ':' || c >= '0' && c <= '9') && time.length() == 5;
        boolean oneDay = range.filter(DateRange::isOneDay).isPresent();
        return new TimeValue(
                timex + "T" + time,
                clock && oneDay ? Optional.of(timex + "T" + time + ":00") : edtf,
                range,
                granularity,
                clarity);
    }

    private static String weekName(LocalDate day) {
        return year4(day.get(IsoFields.WEEK_BASED_YEAR)) + text("-W%02d", day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Of days whose EDTF is the first and the last; EDTF has no days after the year 9999. */
    private static TimeValue certain(String timex, DateRange range, Granularity granularity) {
        if (range.last().getYear() > LAST_YEAR) {
            return new TimeValue(timex, Optional.empty(), Optional.empty(), Optional.empty(), Clarity.OUT_OF_RANGE);
        }
        return certain(timex, range.start() + "/" + range.last(), range, granularity);
    }

    private static TimeValue certain(String timex, String edtf, DateRange range, Granularity granularity) {
        if (range.start().isBefore(FIRST_DAY) || range.last().getYear() > LAST_YEAR) {
            return outOfRange(timex, edtf);
        }
        return new TimeValue(timex, Optional.of(edtf), Optional.of(range), Optional.of(granularity), Clarity.CERTAIN);
    }

    private static TimeValue outOfRange(String timex, String edtf) {
        return new TimeValue(timex, Optional.of(edtf), Optional.empty(), Optional.empty(), Clarity.OUT_OF_RANGE);
    }

    private static String year4(int year) {
        return text("%04d", year);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
