package org.dateline.core.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.rule.Match;
import org.dateline.core.rule.RuleEntry;
import org.dateline.core.rule.Words;

/**
 * What the time room makes of a rule: how to read a match, and where a match may stand. A rule for two joined dates says
 * under {@code then} what the second means, which begins at what the pattern captured as {@code last}.
 */
record TimeRule(Half first, Optional<Half> second, Surroundings surroundings) {

    /** A meaning with the entry that holds its arguments. */
    record Half(RuleEntry entry, MeaningReader reading) {

        static Half of(RuleEntry entry) {
            return new Half(entry, Meanings.of(entry));
        }

        Optional<Phrase> read(Match<TimeRule> match) {
            return reading.read(new MeaningParts(entry, match));
        }
    }

    static TimeRule of(RuleEntry entry) {
        return new TimeRule(Half.of(entry), then(entry), Surroundings.of(entry));
    }

    private static Optional<Half> then(RuleEntry entry) {
        if (!(entry.more().get("then") instanceof Map<?, ?> then)) {
            return Optional.empty();
        }
        var meaning = then.entrySet().iterator().next();
        return Optional.of(Half.of(entry.meaning(String.valueOf(meaning.getKey()), meaning.getValue())));
    }

    /** The times of a match of this rule: none if it turns out to be no time, two of a rule that says {@code then}. */
    List<Found> read(Words words, Match<TimeRule> match) {
        var phrase = first.read(match);
        if (phrase.isEmpty()) {
            return List.of();
        }
        var last = second.flatMap(half -> match.find("last"));
        if (last.isEmpty()) {
            return List.of(Found.whole(words, match, phrase.get()));
        }
        var opening = Found.opening(words, match, last.get(), phrase.get());
        return second.flatMap(half -> half.read(match))
                .map(end -> List.of(opening, Found.closing(words, match, last.get(), end)))
                .orElseGet(() -> List.of(opening));
    }
}
