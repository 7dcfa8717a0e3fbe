package org.dateline.core.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.model.DateClaim;
import org.dateline.core.model.PublicationDate;
import org.dateline.core.model.PublishedBasis;

/** Reads what sources write as a publication date; of a date-time the day as it is written, whatever the zone. */
final class DateClaims {

    private static final int FIRST_YEAR = 1582;
    /** A day far ahead stands for "no day" in many systems. */
    private static final int LAST_YEAR = 2100;

    private static final int LONGEST = 80;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final List<String> MONTH_NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[T ].*)?)?)?");
    private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{2,6}Z?)?");
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
    private static final Pattern DAY_FIRST =
            Pattern.compile(WEEKDAY + "(?:(\\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]+)\\.?,?[ -](\\d{4})(?:[ ,t].*)?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + "([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?:[ ,t].*)?");
    private static final Pattern FILE_NAME = Pattern.compile(
            "(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?|_(\\d{2})(?:_(\\d{2}))?|(\\d{2})(\\d{2}))(?=[^0-9A-Za-z]).*");

    private DateClaims() {}

    static Optional<PublicationDate> read(DateClaim claim) {
        var value = claim.value().strip();
        if (claim.basis() == PublishedBasis.FILENAME) {
            return inFileName(value);
        }
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return number(value).or(() -> words(value)).map(date -> date.claimedBy(claim.basis()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The date a file's name begins with, if it is one: names also begin with numbers that mean something else. */
    static Optional<PublicationDate> inFileName(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var found = FILE_NAME.matcher(name);
        if (!found.matches()) {
            return Optional.empty();
        }
        var parts = java.util.stream.IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .toArray();
        try {
            return Optional.of(date(parts).claimedBy(PublishedBasis.FILENAME));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<ReadDate> number(String value) {
        for (var pattern : List.of(ISO, BASIC)) {
            var found = pattern.matcher(value);
            if (found.matches()) {
                int parts = found.group(2) == null ? 1 : found.group(3) == null ? 2 : 3;
                var numbers = new int[parts];
                Arrays.setAll(numbers, i -> Integer.parseInt(found.group(i + 1)));
                return Optional.of(date(numbers));
            }
        }
        return Optional.empty();
    }

    private static Optional<ReadDate> words(String value) {
        var lower = value.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var dayFirst = DAY_FIRST.matcher(lower);
        if (dayFirst.matches()) {
            return word(dayFirst.group(3), dayFirst.group(2), Optional.ofNullable(dayFirst.group(1)));
        }
        var monthFirst = MONTH_FIRST.matcher(lower);
        return monthFirst.matches()
                ? word(monthFirst.group(3), monthFirst.group(1), Optional.of(monthFirst.group(2)))
                : Optional.empty();
    }

    private static Optional<ReadDate> word(String year, String monthName, Optional<String> day) {
        int month =
                monthName.equals("sept") ? 9 : 1 + Math.max(MONTHS.indexOf(monthName), MONTH_NAMES.indexOf(monthName));
        if (month == 0) {
            return Optional.empty();
        }
        int y = Integer.parseInt(year);
        return Optional.of(day.map(d -> date(y, month, Integer.parseInt(d))).orElseGet(() -> date(y, month)));
    }

    private static ReadDate date(int... parts) {
        if (parts[0] < FIRST_YEAR || parts[0] > LAST_YEAR) {
            throw new DateTimeException("no year of a publication");
        }
        return switch (parts.length) {
            case 1 -> new ReadDate(DateRange.of(Year.of(parts[0])), Granularity.YEAR);
            case 2 -> new ReadDate(DateRange.of(YearMonth.of(parts[0], parts[1])), Granularity.MONTH);
            default -> new ReadDate(DateRange.of(LocalDate.of(parts[0], parts[1], parts[2])), Granularity.DAY);
        };
    }

    /** A date that was read, whoever claims it. */
    private record ReadDate(DateRange range, Granularity precision) {

        PublicationDate claimedBy(PublishedBasis basis) {
            return new PublicationDate(range, precision, basis);
        }
    }
}
