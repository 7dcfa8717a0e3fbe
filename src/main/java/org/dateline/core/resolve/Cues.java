package org.dateline.core.resolve;

/**
 * How a report is worded, as far as it helps to know which happening is meant and when it was: the stem of its trigger,
 * whether that is a noun, with "the" before it, or "another" or "again" beside it, in the title or the lead; whether the sentence looks back ("had left"),
 * is told as somebody's words, or names days of its own.
 */
record Cues(
        String stem,
        int sentenceNo,
        boolean noun,
        boolean definite,
        boolean onceMore,
        boolean title,
        boolean lead,
        boolean lookingBack,
        boolean present,
        boolean quoted,
        boolean reported,
        boolean ownDay) {}
