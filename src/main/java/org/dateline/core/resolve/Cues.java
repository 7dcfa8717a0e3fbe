package org.dateline.core.resolve;

/**
 * How a report is worded, as far as it helps to know which happening is meant: the stem of its trigger, whether "the" stands before
 * it, or "another" or "again" beside it, and whether it stands in the lead.
 */
record Cues(String stem, int sentenceNo, boolean definite, boolean onceMore, boolean lead) {}
