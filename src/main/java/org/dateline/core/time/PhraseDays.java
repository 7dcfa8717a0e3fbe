package org.dateline.core.time;

import java.util.Map;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Direction;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.calendar.TimeValue;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.TimeMention;

/** What the phrases of one article are counted from, and what they mean then. */
final class PhraseDays {

    private static final int FEBRUARY = 2;
    private static final int NOVEMBER = 11;

    private final Tense tense;
    private final String text;
    private final Optional<DateRange> published;
    private final boolean history;
    private final Map<Found, Found> frames;
    private final Told told;

    PhraseDays(
            Tense tense,
            String text,
            Optional<DateRange> published,
            boolean history,
            Map<Found, Found> frames,
            Told told) {
        this.tense = tense;
        this.text = text;
        this.published = published;
        this.history = history;
        this.frames = frames;
        this.told = told;
    }

    Reference reference(Found found, Optional<Found> next) {
        var origin = found.phrase().origin();
        if (origin == Phrase.Origin.BESIDE || origin == Phrase.Origin.OVERNIGHT) {
            return beside(found, next);
        }
        return reference(found);
    }

    /** A clock time is of the day named beside it or last; alone in its line it is of the day of publication. */
    private Reference beside(Found found, Optional<Found> next) {
        var after = next.filter(date -> Beside.isJoined(found, date)).map(this::reading);
        if (after.isPresent() && after.get().days().filter(DateRange::isOneDay).isPresent()) {
            return after.get();
        }
        var before = told.lastDay(found.words().sentence().sentenceNo());
        if (before.isPresent()) {
            return mentioned(before.get());
        }
        if (found.phrase().origin() == Phrase.Origin.OVERNIGHT) {
            return night(found);
        }
        return Beside.isAlone(found) || Beside.isAsOf(found) ? Reference.published(published) : Reference.NONE;
    }

    /** "Hail fell overnight" is of the night before the news; "refrigerate overnight" of none. */
    private Reference night(Found found) {
        var day = published.filter(DateRange::isOneDay);
        return switch (tense.of(found.words(), found.from(), found.to())) {
            case FUTURE -> Reference.published(day);
            case PAST ->
                Reference.published(day.map(range -> DateRange.of(range.start().minusDays(1))));
            default -> Reference.NONE;
        };
    }

    Reference reading(Found date) {
        var quote = date.words().span(date.from(), date.to()).in(text);
        return new Reference(value(date, reference(date)).range(), DateBasis.MENTIONED_DATE, Optional.of(quote));
    }

    private Reference reference(Found found) {
        var phrase = found.phrase();
        if (phrase.expression().isAbsolute()) {
            return Reference.NONE;
        }
        if (phrase.anchor().isPresent()) {
            var anchor = phrase.anchor().get();
            if (published
                    .filter(days -> days.end().isBefore(anchor.range().start()))
                    .isPresent()) {
                return Reference.NONE;
            }
            var words = found.words().span(anchor.words().from(), anchor.words().to());
            return new Reference(Optional.of(anchor.range()), DateBasis.KNOWN_EVENT, Optional.of(words.in(text)));
        }
        if (phrase.origin() == Phrase.Origin.PERIOD) {
            return period(found).map(this::mentioned).orElseGet(() -> withoutPeriod(phrase));
        }
        if (frames.containsKey(found)) {
            return reading(frames.get(found));
        }
        if (phrase.origin() == Phrase.Origin.MENTIONED) {
            var precise = told.lastAsPreciseAs(unit(phrase.expression()), isPast(found));
            if (precise.isPresent()) {
                return mentioned(precise.get());
            }
            if (isLater(phrase.expression()) && !isAhead(found)) {
                return Reference.NONE;
            }
        }
        if (!history) {
            return Reference.published(published);
        }
        return told.lastDate().map(this::mentioned).orElse(Reference.NONE);
    }

    /** The quarter, half or month that the phrase compares with, or is a part of the talk of. */
    Optional<TimeMention> period(Found found) {
        return told.lastPeriod(found.words().sentence().sentenceNo(), Compared.kinds(found));
    }

    /** "The year-ago period" without a period is the year; "the quarter" then stays open. */
    private Reference withoutPeriod(Phrase phrase) {
        return unit(phrase.expression()) == Granularity.YEAR ? Reference.published(published) : Reference.NONE;
    }

    private static Granularity unit(TimeExpression expression) {
        return expression instanceof TimeExpression.Away away ? away.unit().granularity() : Granularity.YEAR;
    }

    /** "Two days later", of which the day of publication can only be the first if it is told in the future. */
    private static boolean isLater(TimeExpression expression) {
        return expression instanceof TimeExpression.Away away && away.amount() > 0;
    }

    private boolean isAhead(Found found) {
        return tense.of(found.words(), found.from(), found.to()) == Direction.FUTURE;
    }

    private boolean isPast(Found found) {
        return tense.of(found.words(), found.from(), found.to()) == Direction.PAST;
    }

    Reference mentioned(TimeMention date) {
        return new Reference(
                date.range(), DateBasis.MENTIONED_DATE, Optional.of(date.span().in(text)));
    }

    /** Whether the expression leaves open which of its name is meant: "May", not "last May". */
    static boolean comesRound(TimeExpression expression) {
        return !expression.towards(Direction.THIS).equals(expression);
    }

    TimeValue value(Found found, Reference reference) {
        var phrase = found.phrase();
        if (phrase.expression().isAbsolute()) {
            return phrase.expression().open();
        }
        if (phrase.origin() == Phrase.Origin.MENTIONED) {
            return phrase.expression().resolve(reference.days());
        }
        boolean quoted = frames.containsKey(found);
        if (!quoted && reference.basis() == DateBasis.MENTIONED_DATE && comesRound(phrase.expression())) {
            return following(phrase.expression(), reference.days());
        }
        var direction = direction(found);
        if (quoted && direction == Direction.NEAREST && phrase.expression() instanceof TimeExpression.Weekday) {
            return phrase.expression().open();
        }
        var expression = direction == Direction.NEAREST
                ? phrase.expression()
                : phrase.expression().towards(direction);
        return expression.resolve(reference.days());
    }

    /** "Tomorrow night and Sunday afternoon there are concerts": what is listed after a day ahead lies ahead. */
    private Direction direction(Found found) {
        var direction = tense.of(found.words(), found.from(), found.to());
        boolean listed = direction == Direction.NEAREST && !told.mentions().isEmpty();
        return listed && Lists.isAfter(told.last(), found) && told.isAhead(told.last()) ? Direction.FUTURE : direction;
    }

    /** That of the year the story has reached; after a November or December, January and February are of the next year. */
    private static TimeValue following(TimeExpression expression, Optional<DateRange> last) {
        if (expression instanceof TimeExpression.Weekday) {
            return expression.open();
        }
        var sameYear = expression.towards(Direction.THIS).resolve(last);
        boolean turns = last.filter(PhraseDays::endsYear).isPresent()
                && sameYear.range().filter(PhraseDays::beginsYear).isPresent();
        return turns ? expression.towards(Direction.AFTER).resolve(last) : sameYear;
    }

    private static boolean endsYear(DateRange range) {
        return range.start().getMonthValue() >= NOVEMBER;
    }

    private static boolean beginsYear(DateRange range) {
        return range.last().getMonthValue() <= FEBRUARY;
    }
}
