package org.dateline.core.time;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.calendar.TimeUnit;
import org.dateline.core.calendar.TimeValue;
import org.dateline.core.model.TimeMention;
import org.dateline.core.rule.Words;

/** "A year earlier" in talk of a quarter, a half year or, with percentages, a month: the same one of the year before. */
final class Compared {

    private static final Set<String> RULES =
            Set.of("time.unit.earlier", "time.unit.ago", "time.unit.year-earlier", "time.unit.before");

    private static final Set<String> FIGURES = Set.of(
            "%",
            "percent",
            "$",
            "million",
            "billion",
            "profit",
            "profits",
            "loss",
            "losses",
            "earnings",
            "revenue",
            "revenues",
            "sales",
            "income",
            "exports",
            "imports",
            "output",
            "orders",
            "deliveries",
            "shipments",
            "results",
            "guidance",
            "gdp",
            "compared");

    private static final Set<String> RATES = Set.of("%", "percent", "percentage", "compared", "year-on-year");

    private static final Set<Granularity> PERIODS = Set.of(Granularity.QUARTER, Granularity.HALF);
    private static final Set<Granularity> PERIODS_AND_MONTHS =
            Set.of(Granularity.QUARTER, Granularity.HALF, Granularity.MONTH);

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_HALF = 6;

    private Compared() {}

    /** Which periods the phrase may compare with. */
    static Set<Granularity> kinds(Found found) {
        var rule = found.match().rule().id();
        if (rule.equals("time.period.compared-month")) {
            return Set.of(Granularity.MONTH);
        }
        boolean months = rule.equals("time.period.compared") || RULES.contains(rule) && hasOneOf(RATES, found.words());
        return months ? PERIODS_AND_MONTHS : PERIODS;
    }

    /** The value that the period gives the phrase; empty if the phrase compares nothing. */
    static Optional<TimeValue> value(Found found, Optional<TimeMention> period) {
        var origin = found.phrase().origin();
        boolean explicit = origin == Phrase.Origin.PERIOD;
        if (!(found.phrase().expression() instanceof TimeExpression.Away away)
                || period.isEmpty()
                || !explicit && !isComparison(found, away, period.get())) {
            return Optional.empty();
        }
        int years = Math.toIntExact(away.unit() == TimeUnit.YEAR ? away.amount() : away.amount() / QUARTERS);
        return period.map(time -> sameOf(time, years));
    }

    private static boolean isComparison(Found found, TimeExpression.Away away, TimeMention period) {
        int sentence = found.words().sentence().sentenceNo();
        return away.unit() == TimeUnit.YEAR
                && away.amount() == -1
                && RULES.contains(found.match().rule().id())
                && sentence - period.sentenceNo() <= 2
                && hasFigures(found.words());
    }

    /** Whether a sentence talks of money or rates. */
    static boolean hasFigures(Words words) {
        return hasOneOf(FIGURES, words);
    }

    private static boolean hasOneOf(Set<String> asked, Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (asked.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static TimeValue sameOf(TimeMention period, int years) {
        var start = period.range().orElseThrow().start();
        int year = start.getYear() + years;
        int month = start.getMonthValue() - 1;
        if (period.precision().orElseThrow() == Granularity.MONTH) {
            return TimeValue.month(YearMonth.of(year, month + 1));
        }
        return period.precision().orElseThrow() == Granularity.HALF
                ? TimeValue.half(year, month / MONTHS_OF_HALF + 1)
                : TimeValue.quarter(year, month / MONTHS_OF_QUARTER + 1);
    }
}
