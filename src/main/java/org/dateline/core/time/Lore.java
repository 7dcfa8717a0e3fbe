package org.dateline.core.time;

/** What an article takes for known: well-known events, events called by their day, where it is summer in December. */
record Lore(KnownDays knownDays, DatedEvents events, South south) {}
