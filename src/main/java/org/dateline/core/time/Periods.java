package org.dateline.core.time;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.calendar.HalfOfYear;
import org.dateline.core.calendar.QuarterOfYear;
import org.dateline.core.calendar.Season;
import org.dateline.core.calendar.SeasonOfYear;
import org.dateline.core.calendar.TimeValue;

/** Meanings that name a period: a season, a quarter, a half, a fiscal year, a decade, a century. */
final class Periods {

    private static final int QUARTERS = 4;
    private static final int YEARS = 10;
    private static final int HALVES = 2;

    private Periods() {}

    static Optional<Phrase> season(MeaningParts is) {
        var season = Season.valueOf(is.get("season"));
        if (is.find("era").filter("BC"::equals).isPresent()) {
            return Optional.of(Meanings.absolute(TimeValue.vague(
                    TimeValue.year(Years.full(Integer.parseInt(is.get("year")), is.find("era")))
                                    .timex() + "-" + season)));
        }
        return Optional.of(year(is).map(year -> Meanings.absolute(TimeValue.season(year, season)))
                .orElseGet(() -> Meanings.phrase(is, new SeasonOfYear(season, Meanings.direction(is)))));
    }

    static Optional<Phrase> quarter(MeaningParts is) {
        int quarter = Integer.parseInt(is.get("quarter"));
        if (quarter < 1 || quarter > QUARTERS) {
            return Optional.empty();
        }
        return Optional.of(year(is).map(year -> Meanings.absolute(TimeValue.quarter(year, quarter)))
                .orElseGet(() -> Meanings.phrase(is, new QuarterOfYear(quarter, Meanings.direction(is)))));
    }

    static Optional<Phrase> half(MeaningParts is) {
        int half = Integer.parseInt(is.get("half"));
        if (half < 1 || half > HALVES) {
            return Optional.empty();
        }
        return Optional.of(year(is).map(year -> Meanings.absolute(TimeValue.half(year, half)))
                .orElseGet(() -> Meanings.phrase(is, new HalfOfYear(half, Meanings.direction(is)))));
    }

    /** "The 1990's"; "2023's harvest" is of a year. */
    static Optional<Phrase> decade(MeaningParts is) {
        int year = Integer.parseInt(is.get("year"));
        if (year % YEARS != 0) {
            return Optional.of(Meanings.absolute(TimeValue.year(Years.full(year, Optional.empty()))));
        }
        return Optional.of(Meanings.absolute(TimeValue.decade((year < 100 ? 1900 + year : year) / YEARS)));
    }

    static Optional<Phrase> century(MeaningParts is) {
        int century = Integer.parseInt(is.get("century"));
        if (is.find("era").filter("BC"::equals).isPresent()) {
            return Optional.of(Meanings.absolute(TimeValue.vague(String.format(Locale.ROOT, "BC%02d", century - 1))));
        }
        return century < 1 || century > 30
                ? Optional.empty()
                : Optional.of(Meanings.absolute(TimeValue.century(century - 1)));
    }

    /** A fiscal year, named by the year in which it ends, or a quarter of it; when it begins is every firm's own affair, so it has no days. */
    static Optional<Phrase> fiscal(MeaningParts is) {
        var quarter = is.number("quarter");
        if (quarter.filter(number -> number < 1 || number > QUARTERS).isPresent()) {
            return Optional.empty();
        }
        var year = is.find("first").isPresent()
                ? ending(is).map(end -> String.format(Locale.ROOT, "%04d", end)).orElse("")
                : year(is).map(number -> String.format(Locale.ROOT, "%04d", number))
                        .orElse("XXXX");
        if (year.isEmpty()) {
            return Optional.empty();
        }
        var value = "FY" + year + quarter.map(number -> "-Q" + number).orElse("");
        return Optional.of(Meanings.absolute(year.equals("XXXX") ? TimeValue.open(value) : TimeValue.exact(value)));
    }

    /** The second of the years of "2018/19". */
    private static Optional<Integer> ending(MeaningParts is) {
        int first = Integer.parseInt(is.get("first"));
        int last = Integer.parseInt(is.get("year"));
        int end = last < 100 ? first - first % 100 + last : last;
        return Optional.of(end < first ? end + 100 : end).filter(year -> year == first + 1);
    }

    private static Optional<Integer> year(MeaningParts is) {
        return is.number("year").map(number -> Years.full(number, is.find("era")));
    }
}
