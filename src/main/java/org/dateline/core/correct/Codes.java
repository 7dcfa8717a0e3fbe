package org.dateline.core.correct;

import java.util.Arrays;

/** Values of a closed list, by the spelling of the tables. */
final class Codes {

    private Codes() {}

    static <E extends Enum<E>> E of(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(member -> member.toString().equals(value))
                .findFirst()
                .orElseThrow(() -> new Refusal("there is no " + value));
    }
}
