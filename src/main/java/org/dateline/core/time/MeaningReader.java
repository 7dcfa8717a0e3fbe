package org.dateline.core.time;

import java.util.Optional;

/** What the rules of one meaning make of a match; empty if it turns out to be no time at all, such as 31 February. */
@FunctionalInterface
interface MeaningReader {

    Optional<Phrase> read(MeaningParts arguments);
}
