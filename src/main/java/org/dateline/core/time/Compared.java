package org.dateline.core.time;

import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.calendar.TimeUnit;
import org.dateline.core.calendar.TimeValue;
import org.dateline.core.model.TimeMention;
import org.dateline.core.rule.Words;

/** "A year earlier" in talk of a quarter or a half year: the same one of the year before. */
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
            "gdp",
            "compared");

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    private Compared() {}

    /** The value that the period gives the phrase; empty if the phrase compares nothing. */
    static Optional<TimeValue> value(Found found, Optional<TimeMention> period) {
        var origin = found.phrase().origin();
        boolean explicit = origin == Phrase.Origin.PERIOD;
        if (!(found.phrase().expression() instanceof TimeExpression.Away away)
                || period.isEmpty()
                || !explicit && !isComparison(found, away, period.get())) {
            return Optional.empty();
        }
        int years = away.unit() == TimeUnit.YEAR ? Math.toIntExact(away.amount()) : 0;
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

    private static boolean hasFigures(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (FIGURES.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static TimeValue sameOf(TimeMention period, int years) {
        var start = period.range().orElseThrow().start();
        int year = start.getYear() + years;
        int month = start.getMonthValue() - 1;
        return period.precision().orElseThrow() == Granularity.HALF
                ? TimeValue.half(year, month / MONTHS_OF_HALF + 1)
                : TimeValue.quarter(year, month / MONTHS_OF_QUARTER + 1);
    }
}
