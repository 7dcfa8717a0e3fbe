package org.dateline.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.calendar.DateRange;
import org.dateline.core.calendar.Direction;
import org.dateline.core.calendar.TimeExpression;
import org.dateline.core.calendar.TimeValue;
import org.dateline.core.model.DateBasis;
import org.dateline.core.model.DateStatus;
import org.dateline.core.model.Span;
import org.dateline.core.model.TimeMention;
import org.dateline.core.rule.Match;
import org.dateline.core.rule.RuleMatcher;
import org.dateline.core.rule.Words;

/** Reads one article from its first sentence to its last and remembers the date that was mentioned last. */
final class ArticleTimes {

    private final RuleMatcher<TimeRule> matcher;
    private final Tense tense;
    private final String text;
    private final Optional<DateRange> published;
    private final List<TimeMention> mentions = new ArrayList<>();
    private Optional<TimeMention> lastDate = Optional.empty();

    ArticleTimes(RuleMatcher<TimeRule> matcher, Tense tense, String text, Optional<DateRange> published) {
        this.matcher = matcher;
        this.tense = tense;
        this.text = text;
        this.published = published;
    }

    List<TimeMention> mentions() {
        return mentions;
    }

    void read(Words words) {
        for (var match : matcher.find(
                words, found -> found.rule().meaning().surroundings().fit(words, found))) {
            match.rule()
                    .meaning()
                    .reading()
                    .read(new Arguments(match.rule().entry(), match))
                    .ifPresent(phrase -> add(words, match, phrase));
        }
    }

    private void add(Words words, Match<TimeRule> match, Phrase phrase) {
        var span = words.span(match.from(), match.to());
        var mentioned = phrase.origin() == Phrase.Origin.MENTIONED ? lastDate : Optional.<TimeMention>empty();
        var reference = mentioned.isPresent() ? mentioned.flatMap(TimeMention::range) : published;
        var value = expression(words, match, phrase).resolve(reference);
        var basis = phrase.expression().isAbsolute()
                ? DateBasis.EXPLICIT
                : mentioned.isPresent() ? DateBasis.MENTIONED_DATE : DateBasis.PUBLICATION;
        var anchor =
                value.range().isPresent() ? mentioned.map(date -> date.span().in(text)) : Optional.<String>empty();
        var mention = mention(words, match, span, phrase, value, basis, anchor);
        mentions.add(mention);
        if (value.range().isPresent()) {
            lastDate = Optional.of(mention);
        }
    }

    private TimeExpression expression(Words words, Match<TimeRule> match, Phrase phrase) {
        var direction = tense.of(words, match.from(), match.to());
        return direction == Direction.NEAREST
                ? phrase.expression()
                : phrase.expression().towards(direction);
    }

    private static TimeMention mention(
            Words words,
            Match<TimeRule> match,
            Span span,
            Phrase phrase,
            TimeValue value,
            DateBasis basis,
            Optional<String> anchor) {
        return new TimeMention(
                span,
                words.sentence().sentenceNo(),
                phrase.type(),
                value.timex(),
                value.edtf(),
                value.range(),
                value.granularity(),
                value.range().map(range -> basis),
                anchor,
                status(value),
                match.rule().id());
    }

    private static DateStatus status(TimeValue value) {
        return switch (value.clarity()) {
            case CERTAIN -> DateStatus.RESOLVED;
            case VAGUE -> DateStatus.VAGUE;
            case OPEN -> DateStatus.UNRESOLVED;
            case OUT_OF_RANGE -> DateStatus.OUT_OF_RANGE;
        };
    }
}
