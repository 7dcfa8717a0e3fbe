package org.dateline.core.time;

import org.dateline.core.rule.Capture;
import org.dateline.core.rule.Match;
import org.dateline.core.rule.Words;

/**
 * A time that words {@code from} up to {@code to} of a match say; {@code closes} if its rule says that it ends the range
 * which the one before opens, as "5 May" does in "3–5 May".
 */
record Found(Words words, Match<TimeRule> match, int from, int to, Phrase phrase, boolean closes) {

    static Found whole(Words words, Match<TimeRule> match, Phrase phrase) {
        return new Found(words, match, match.from(), match.to(), phrase, false);
    }

    /** The first half of a match, up to the mark between the two. */
    static Found opening(Words words, Match<TimeRule> match, Capture last, Phrase phrase) {
        int end = match.from() + 1;
        for (var capture : match.captures()) {
            end = capture.to() <= last.from() ? Math.max(end, capture.to()) : end;
        }
        return new Found(words, match, match.from(), end, phrase, false);
    }

    static Found closing(Words words, Match<TimeRule> match, Capture last, Phrase phrase) {
        return new Found(words, match, last.from(), match.to(), phrase, true);
    }

    /** Whether its day is that of the date beside it. */
    boolean isBeside() {
        return phrase.origin() == Phrase.Origin.BESIDE;
    }
}
