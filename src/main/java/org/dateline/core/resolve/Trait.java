package org.dateline.core.resolve;

import java.util.Locale;

/** What speaks for or against two tellings being of one happening; each has two weights, within one article and across articles. */
enum Trait {
    BASE,
    SAME_STEM,
    RELATED_STEM,
    KIN,
    NO_KIN,
    SAME_TYPE,
    SAME_CLASS,
    OTHER_DEED,
    SAME_MODE,
    OTHER_MODE,
    ENTITY_SHARED,
    COUNTRY_SHARED,
    COUNTRYMEN,
    WORDS_SHARED,
    COUNTRY_CLASH,
    PERSON_CLASH,
    SIDE_CLASH,
    SIDE_MISSING,
    SIDES_SWAPPED,
    PEOPLE_SHARED,
    PEOPLE_CLASH,
    NAMES_SHARED,
    NAMES_CLASH,
    PLACE_SHARED,
    PLACE_CLASH,
    PLACE_COUNTRY_SHARED,
    PLACE_COUNTRY_CLASH,
    SAME_DAY,
    DAYS_OVERLAP,
    DAYS_NEAR,
    DAYS_APART,
    DAY_OF_THE_NEWS,
    DAY_OF_ANOTHER_TIME,
    PUBLISHED_APART,
    ALIKE_ARTICLES,
    SAME_STORY,
    STEM_IN_STORY,
    KIN_IN_STORY,
    TYPE_IN_STORY,
    ONLY_ONES,
    NUMBER_SHARED,
    NUMBER_CLASH,
    LIKELY_COUNTRY_SHARED,
    LIKELY_COUNTRY_CLASH,
    ALIKE_SENTENCES,
    SAME_SENTENCE,
    SENTENCES_APART,
    BOTH_IN_LEAD,
    DEFINITE_NOUN,
    ONCE_MORE,
    OTHER_STATUS;

    /** The spelling of the file of weights. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
