package org.dateline.core.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Direction;
import org.dateline.core.calendar.Granularity;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.calendar.TimeValue;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.TimeMention;
import org.dateline.core.model.TimexType;

/** Resolves the phrases of one article from its first to its last. */
final class TimeResolver {

    private static final int FEBRUARY = 2;
    private static final int NOVEMBER = 11;

    private final Tense tense;
    private final Lore lore;
    private final String text;
    private final Optional<DateRange> published;
    private final boolean history;
    private final Set<Found> asides;
    private final Map<Found, Found> frames;
    private final Told told;
    private Optional<Found> lastFound = Optional.empty();

    TimeResolver(
            Tense tense,
            Lore lore,
            String text,
            Optional<DateRange> published,
            boolean history,
            Set<Found> asides,
            Map<Found, Found> frames) {
        this.tense = tense;
        this.lore = lore;
        this.text = text;
        this.published = published;
        this.history = history;
        this.asides = asides;
        this.frames = frames;
        this.told = new Told(published, history);
    }

    List<TimeMention> mentions() {
        return told.mentions();
    }

    /** Resolves one phrase; {@code next} is the one after it in the same sentence. */
    void read(Found found, Optional<Found> next) {
        var opening = lastFound.filter(first -> found.closes() || Joint.isRange(first, found));
        lastFound = Optional.of(found);
        if (found.phrase().origin() == Phrase.Origin.NEXT_DATE) {
            readOffset(found, next);
        } else if (opening.isPresent()) {
            readEnd(opening.get(), found);
        } else {
            readOne(found, next);
        }
    }

    /** The end of a range: the first of its name from the day on that the range begins with. */
    private void readEnd(Found opening, Found found) {
        var expression = found.phrase().expression();
        var first = told.last();
        if (expression.isAbsolute() || first.range().isEmpty() || !comesRound(expression)) {
            readOne(found, Optional.empty());
        } else {
            var reference = mentioned(first);
            var start = first.range().map(range -> DateRange.of(range.start()));
            add(
                    found,
                    found.to(),
                    found.phrase().type(),
                    expression.towards(Direction.FUTURE).resolve(start),
                    reference);
        }
        if (!Joint.isList(opening, found)) {
            told.joinLastTwo();
        }
    }

    private void readOne(Found found, Optional<Found> next) {
        if (readCompared(found) || readNamed(found)) {
            return;
        }
        var phrase = found.phrase();
        var elliptic = Ellipsis.year(found, next, text);
        var reference = elliptic.orElseGet(() -> reference(found, next));
        var value = elliptic.isPresent()
                ? phrase.expression().towards(Direction.THIS).resolve(reference.days())
                : value(found, reference);
        if (value.range().isEmpty() && reference.days().isEmpty()) {
            var known = lore.knownDays().find(found, text);
            if (known.isPresent()) {
                reference = known.get();
                value = phrase.expression().resolve(reference.days());
            }
        }
        add(found, found.to(), phrase.type(), value, reference);
    }

    /** "A year earlier" in talk of a quarter. */
    private boolean readCompared(Found found) {
        var period = period(found);
        var value = Compared.value(found, period);
        value.ifPresent(time -> add(found, found.to(), found.phrase().type(), time, mentioned(period.orElseThrow())));
        return value.isPresent();
    }

    /** "The February 1 coup". */
    private boolean readNamed(Found found) {
        var phrase = found.phrase();
        var named = lore.events().find(found, text, published);
        named.ifPresent(event -> {
            var day = phrase.expression().towards(Direction.THIS).resolve(event.days());
            add(found, found.to(), phrase.type(), day, event);
        });
        return named.isPresent();
    }

    private Reference reference(Found found, Optional<Found> next) {
        if (found.phrase().origin() == Phrase.Origin.BESIDE) {
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
        return Beside.isAlone(found) ? Reference.published(published) : Reference.NONE;
    }

    private Reference reading(Found date) {
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
        }
        if (!history) {
            return Reference.published(published);
        }
        return told.lastDate().map(this::mentioned).orElse(Reference.NONE);
    }

    private Optional<TimeMention> period(Found found) {
        return told.lastPeriod(found.words().sentence().sentenceNo());
    }

    /** "The year-ago period" without a period is the year; "the quarter" then stays open. */
    private Reference withoutPeriod(Phrase phrase) {
        return unit(phrase.expression()) == Granularity.YEAR ? Reference.published(published) : Reference.NONE;
    }

    private static Granularity unit(TimeExpression expression) {
        return expression instanceof TimeExpression.Away away ? away.unit().granularity() : Granularity.YEAR;
    }

    private boolean isPast(Found found) {
        return tense.of(found.words(), found.from(), found.to()) == Direction.PAST;
    }

    private Reference mentioned(TimeMention date) {
        return new Reference(
                date.range(), DateBasis.MENTIONED_DATE, Optional.of(date.span().in(text)));
    }

    /** Whether the expression leaves open which of its name is meant: "May", not "last May". */
    private static boolean comesRound(TimeExpression expression) {
        return !expression.towards(Direction.THIS).equals(expression);
    }

    private TimeValue value(Found found, Reference reference) {
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
        var direction = tense.of(found.words(), found.from(), found.to());
        if (quoted && direction == Direction.NEAREST && phrase.expression() instanceof TimeExpression.Weekday) {
            return phrase.expression().open();
        }
        var expression = direction == Direction.NEAREST
                ? phrase.expression()
                : phrase.expression().towards(direction);
        return expression.resolve(reference.days());
    }

    /** That of the year the story has reached; after a November or December, January and February are of the next year. */
    private static TimeValue following(TimeExpression expression, Optional<DateRange> last) {
        if (expression instanceof TimeExpression.Weekday) {
            return expression.open();
        }
        var sameYear = expression.towards(Direction.THIS).resolve(last);
        boolean turns = last.filter(TimeResolver::endsYear).isPresent()
                && sameYear.range().filter(TimeResolver::beginsYear).isPresent();
        return turns ? expression.towards(Direction.AFTER).resolve(last) : sameYear;
    }

    private static boolean endsYear(DateRange range) {
        return range.start().getMonthValue() >= NOVEMBER;
    }

    private static boolean beginsYear(DateRange range) {
        return range.last().getMonthValue() <= FEBRUARY;
    }

    /** "Three days after" a date that comes next; without one it is only a length. */
    private void readOffset(Found found, Optional<Found> next) {
        var adjacent = next.filter(date -> date.from() - found.to() <= 1
                && date.phrase().type() == TimexType.DATE
                && date.phrase().origin() != Phrase.Origin.NEXT_DATE);
        if (adjacent.isPresent()) {
            var date = adjacent.get();
            var reference = reading(date);
            add(
                    found,
                    found.to(),
                    found.phrase().type(),
                    found.phrase().expression().resolve(reference.days()),
                    reference);
        } else if (found.match().find("unit").isPresent()
                && (found.match().value("count").isPresent() || startsWithArticle(found))) {
            int end = found.match().find("unit").orElseThrow().to();
            var length = Meanings.length(new MeaningParts(found.match().rule().entry(), found.match()));
            add(found, end, TimexType.DURATION, length, Reference.NONE);
        }
    }

    private static boolean startsWithArticle(Found found) {
        var first = found.words().lower(found.from());
        return first.equals("a") || first.equals("an");
    }

    private void add(Found found, int end, TimexType type, TimeValue read, Reference reference) {
        var value = read.isSeason() && lore.south().isNamedIn(found.words()) ? read.inTheSouth() : read;
        boolean resolved = value.range().isPresent();
        var basis = found.phrase().expression().isAbsolute() && reference.days().isEmpty()
                ? DateBasis.EXPLICIT
                : reference.basis();
        var mention = new TimeMention(
                found.words().span(found.from(), end),
                found.words().sentence().sentenceNo(),
                type,
                value.timex(),
                value.edtf(),
                value.range(),
                value.granularity(),
                resolved ? Optional.of(basis) : Optional.empty(),
                resolved ? reference.anchorText() : Optional.empty(),
                Statuses.of(value.clarity()),
                Optional.empty(),
                found.match().rule().id());
        told.add(mention, asides.contains(found), isPresent(found.phrase()));
    }

    /** "This month", "today": the time of the article itself. */
    private static boolean isPresent(Phrase phrase) {
        return phrase.origin() == Phrase.Origin.PUBLICATION
                && phrase.expression() instanceof TimeExpression.Away away
                && away.amount() == 0;
    }
}
