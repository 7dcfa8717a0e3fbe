package org.dateline.io.output;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A first and a last day as people read them. */
final class ShownDays {

    private ShownDays() {}

    static String of(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return "";
        }
        return last == null || last.equals(first) ? first.toString() : first + " – " + last;
    }
}
