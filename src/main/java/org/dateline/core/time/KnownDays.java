package org.dateline.core.time;

import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.model.DateBasis;
import org.dateline.core.rule.Match;
import org.dateline.core.rule.RuleMatcher;

/** Finds the year of "February 24 (invasion of Ukraine)": a known event in the same sentence that fell on that day of a year. */
final class KnownDays {

    private final RuleMatcher<TimeRule> events;

    KnownDays(RuleMatcher<TimeRule> events) {
        this.events = events;
    }

    /** The day to count from, if exactly the phrase's day and month is that of an event named beside it. */
    Optional<Reference> find(Found found, String text) {
        if (!(found.phrase().expression() instanceof TimeExpression.DayOfYear date)) {
            return Optional.empty();
        }
        for (var match : events.find(found.words())) {
            var range = range(match);
            var day = range.start();
            if (range.isOneDay()
                    && day.getMonth() == date.day().getMonth()
                    && day.getDayOfMonth() == date.day().getDayOfMonth()) {
                var words = found.words().span(match.from(), match.to());
                return Optional.of(
                        new Reference(Optional.of(range), DateBasis.KNOWN_EVENT, Optional.of(words.in(text))));
            }
        }
        return Optional.empty();
    }

    private static DateRange range(Match<TimeRule> match) {
        return KnownEvents.range(match.value("anchor").orElseThrow());
    }
}
