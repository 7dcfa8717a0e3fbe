package org.dateline.core.time;

import org.dateline.core.rule.RuleEntry;

/** What the time room makes of a rule: how to read a match, and where a match may stand. */
record TimeRule(Reading reading, Surroundings surroundings) {

    static TimeRule of(RuleEntry entry) {
        return new TimeRule(Meanings.of(entry), Surroundings.of(entry));
    }
}
