package org.dateline.core.lexicon;

import java.util.Locale;

/** What a type of event may mean to the program; {@code rules/event/plover-traits.tsv} says what each means and which types have it. */
public enum EventTrait {
    AIMED,
    ABOUT_DEEDS,
    ALLEGED,
    ANNOUNCED_AS,
    ASKED_AS,
    BY_RULERS,
    CONDITIONAL,
    DEMANDING,
    FORCE,
    HARMING,
    HARMING_PEOPLE,
    MARCHING,
    MUTUAL,
    NEEDS_ACTOR,
    NOT_AT_HOME,
    NOT_WITH_PRESS,
    ON_RULERS,
    PART_OF,
    REASONED,
    SAID_AS,
    SOMEWHERE,
    THREATENED_AS,
    UNDER_RULE,
    YIELDING;

    static EventTrait parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** As the file has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
