package org.dateline.core.model;

import java.util.Optional;

/**
 * One line in which a researcher corrects a row of the tables. {@code what} is the column whose cell gets {@code newValue}
 * (nothing between the quotes: it becomes empty), or an action such as {@code not an event}. With {@code expectedValue} it is meant
 * only as long as the cell holds that. {@code file} and {@code line} say where it stands.
 */
public record Correction(
        String file,
        int line,
        String table,
        String rowId,
        String what,
        String newValue,
        Optional<String> expectedValue,
        Optional<String> who,
        Optional<String> why) {

    /** What is no event at all. */
    public static final String NOT_AN_EVENT = "not an event";

    /** Two rows are one; {@code newValue} is the id of the other, which stays. */
    public static final String SAME_AS = "same as";
}
