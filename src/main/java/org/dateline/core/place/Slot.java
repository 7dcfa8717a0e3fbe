package org.dateline.core.place;

/** How the words around a name speak for a town there; the later, the better. */
enum Slot {
    /** Part of a person's name. */
    PERSON,
    /** Part of a longer name, of whatever. */
    PART,
    /** The beginning of a longer name: "Springfield Stars Club". */
    BEGINS,
    /** Nothing speaks for a place. */
    OPEN,
    /** A preposition of place, an agency's first line. */
    PLACE,
    /** Something that a town has: "Sligo-based", "the Sligo police", "of Sligo". */
    LOCAL;

    boolean isFirm() {
        return this == PLACE || this == LOCAL;
    }
}
