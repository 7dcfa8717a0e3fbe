package org.dateline.core.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Direction;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.calendar.TimeValue;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.TimeMention;
import org.dateline.core.model.TimexType;

/** Resolves the phrases of one article from its first to its last. */
final class TimeResolver {

    private final Lore lore;
    private final String text;
    private final Optional<DateRange> published;
    private final boolean history;
    private final Set<Found> asides;
    private final Told told;
    private final PhraseDays phraseDays;
    private Optional<Found> lastFound = Optional.empty();

    TimeResolver(
            Tense tense,
            Lore lore,
            String text,
            Optional<DateRange> published,
            boolean history,
            Set<Found> asides,
            Map<Found, Found> frames) {
        this.lore = lore;
        this.text = text;
        this.published = published;
        this.history = history;
        this.asides = asides;
        this.told = new Told(published, history);
        this.phraseDays = new PhraseDays(tense, text, published, history, frames, told);
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
        if (expression.isAbsolute() || first.range().isEmpty() || !PhraseDays.comesRound(expression)) {
            readOne(found, Optional.empty());
        } else {
            var reference = phraseDays.mentioned(first);
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
        var reference = elliptic.orElseGet(() -> phraseDays.reference(found, next));
        var value = elliptic.isPresent()
                ? phrase.expression().towards(Direction.THIS).resolve(reference.days())
                : phraseDays.value(found, reference);
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
        var period = phraseDays.period(found);
        var value = Compared.value(found, period);
        value.ifPresent(time ->
                add(found, found.to(), found.phrase().type(), time, phraseDays.mentioned(period.orElseThrow())));
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

    /** "Three days after" a date that comes next; without one it is only a length. */
    private void readOffset(Found found, Optional<Found> next) {
        var adjacent = next.filter(date -> date.from() - found.to() <= 1
                && date.phrase().type() == TimexType.DATE
                && date.phrase().origin() != Phrase.Origin.NEXT_DATE);
        if (adjacent.isPresent()) {
            var date = adjacent.get();
            var reference = phraseDays.reading(date);
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
