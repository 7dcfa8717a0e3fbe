package org.dateline.core.resolve;

import java.util.Set;

/**
 * How a report is worded, as far as it helps to know which happening is meant: the stem of its trigger and its kin, whether "the" stands before
 * it, or "another" or "again" beside it, and whether it stands in the lead.
 */
record Cues(String stem, Set<String> kin, int sentenceNo, boolean definite, boolean onceMore, boolean lead) {}
