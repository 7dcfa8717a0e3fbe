package org.dateline.core.event;

import java.util.Set;

/** Knows how many words before a number count with it: "more than 100 soldiers", "up to ten". */
final class Quantities {

    private static final Set<String> QUANTIFIERS =
            Set.of("about", "around", "over", "nearly", "almost", "roughly", "approximately", "some", "only", "just");

    private Quantities() {}

    /** How many words from the token on belong to the number behind them; 0 if none does. */
    static int before(Tokens words, int i) {
        var next = words.lower(i + 1);
        boolean two = switch (words.lower(i)) {
            case "more", "fewer", "less", "rather" -> next.equals("than");
            case "up", "close" -> next.equals("to");
            case "at" -> next.equals("least") || next.equals("most");
            default -> false;
        };
        boolean linking = words.is(i, "ADP") && (words.is(i - 1, "NOUN") || words.is(i - 1, "PROPN"));
        boolean alone = QUANTIFIERS.contains(words.lower(i)) && !linking;
        int count = two ? 2 : 1;
        boolean number = words.is(i + count, "NUM") && !words.saysWhen(i + count);
        return (two || alone) && number ? count : 0;
    }
}
