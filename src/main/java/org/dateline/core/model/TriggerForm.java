package org.dateline.core.model;

/** In which form the words of an event tell it: as a noun, or as a verb with its tense. */
public enum TriggerForm {
    NOUN,
    PAST,
    PERFECT,
    PAST_PERFECT,
    PRESENT,
    FUTURE,
    INFINITIVE,
    GERUND,
    PARTICIPLE
}
