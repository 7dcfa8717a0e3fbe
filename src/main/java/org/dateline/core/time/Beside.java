package org.dateline.core.time;

import java.util.Set;
import org.dateline.core.model.TimexType;

/** What stands beside a clock time. */
final class Beside {

    /** How many sentences back the day of a clock time may have been named. */
    static final int SENTENCES = 2;

    private static final int MOST_WORDS = 7;
    private static final int MOST_WORDS_ALONE = 2;
    private static final Set<String> AS_OF = Set.of("by", "of");
    private static final Set<String> OF_OTHER_CLAUSES = Set.of("VERB", "AUX", "PRON", "SCONJ");

    private Beside() {}

    /** "4:30 p.m. local time (1530 UTC) on Monday": the date is of the same clause. */
    static boolean isJoined(Found clock, Found date) {
        if (date.from() - clock.to() > MOST_WORDS || date.phrase().type() != TimexType.DATE) {
            return false;
        }
        for (int i = clock.to(); i < date.from(); i++) {
            if (OF_OTHER_CLAUSES.contains(clock.words().pos(i))) {
                return false;
            }
        }
        return date.phrase().origin() == Phrase.Origin.PUBLICATION;
    }

    /** "Copper was down by 1430 GMT": the hour of the report. */
    static boolean isAsOf(Found clock) {
        return clock.from() > 0
                && AS_OF.contains(clock.words().lower(clock.from() - 1))
                && clock.match().value("zone").isPresent();
    }

    /** Whether the line says no more than the time. */
    static boolean isAlone(Found clock) {
        return clock.words().count() - (clock.to() - clock.from()) <= MOST_WORDS_ALONE;
    }
}
