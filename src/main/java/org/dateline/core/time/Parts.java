package org.dateline.core.time;

import java.util.Optional;
import org.dateline.core.calendar.Cut;
import org.dateline.core.calendar.PartOf;
import org.dateline.core.calendar.Shifted;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.calendar.TimeUnit;
import org.dateline.core.model.TimexType;

/** Meanings that are made of another date: a part of it, or the same so many units away. */
final class Parts {

    private static final int ANY = 1;

    private Parts() {}

    /** A {@code cut} of the year {@code years} away, of the day or month of the year that is named, or of a whole month or year. */
    static Optional<Phrase> partOf(MeaningParts is) {
        var cut = Cut.valueOf(is.get("cut"));
        int nth = is.number("nth").orElse(ANY);
        if (nth > cut.most()) {
            return Optional.empty();
        }
        return whole(is)
                .map(whole -> new Phrase(TimexType.DATE, new PartOf(whole.expression(), cut, nth), whole.origin()));
    }

    private static Optional<Phrase> whole(MeaningParts is) {
        if (is.find("month").isPresent()) {
            return Meanings.date(is);
        }
        return is.number("years")
                .map(years -> new Phrase(
                        TimexType.DATE, new TimeExpression.Away(TimeUnit.YEAR, years), Phrase.Origin.PUBLICATION))
                .or(() -> Meanings.date(is));
    }

    /** A {@code weekday}, or the {@code of} unit so many {@code days} away, counted from a day {@code count} units away. */
    static Optional<Phrase> shiftedDay(MeaningParts is) {
        var unit = TimeUnit.valueOf(is.get("unit"));
        var count = is.find("count").orElse("1");
        if (unit.isShorterThanDay() || !count.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        long amount = is.number("sign").orElse(1) * Counts.whole(count);
        return base(is).map(base ->
                new Phrase(TimexType.DATE, new Shifted(base.expression(), unit, amount), base.origin()));
    }

    private static Optional<Phrase> base(MeaningParts is) {
        if (is.find("weekday").isPresent()) {
            return Meanings.weekday(is);
        }
        var unit = TimeUnit.valueOf(is.find("of").orElse("DAY"));
        if (unit.isShorterThanDay()) {
            return Optional.empty();
        }
        int days = is.number("days").orElse(0);
        return Optional.of(new Phrase(TimexType.DATE, new TimeExpression.Away(unit, days), Phrase.Origin.PUBLICATION));
    }
}
