package org.dateline.core.time;

import org.dateline.core.rule.Match;
import org.dateline.core.rule.Words;

/** A match that turned out to be a time, and where it stands. */
record Found(Words words, Match<TimeRule> match, Phrase phrase) {

    int from() {
        return match.from();
    }

    int to() {
        return match.to();
    }
}
