package org.dateline.core.correct;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;
import org.dateline.core.lexicon.PloverCodebook;
import org.dateline.core.model.PloverType;

/** Which modes the types of PLOVER have, and their scores. */
record Modes(BiPredicate<PloverType, String> known, ToDoubleBiFunction<PloverType, Optional<String>> score) {

    static final Modes NONE = new Modes((type, mode) -> false, (type, mode) -> 0);

    static Modes of(PloverCodebook codebook) {
        return new Modes(codebook::hasMode, codebook::score);
    }

    /** A type with its mode as it is written into a cell. */
    Optional<String> of(PloverType type, String value) {
        if (!value.isEmpty() && !known.test(type, value)) {
            throw new Refusal(type + " has no mode " + value);
        }
        return Cell.given(value);
    }

    /** The mode that is left under another type. */
    Optional<String> kept(PloverType type, Optional<String> mode) {
        return mode.filter(one -> known.test(type, one));
    }

    double score(PloverType type, Optional<String> mode) {
        return score.applyAsDouble(type, mode);
    }
}
