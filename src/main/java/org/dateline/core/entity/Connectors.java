package org.dateline.core.entity;

import java.util.List;
import java.util.function.IntPredicate;
import org.dateline.core.text.Token;

/** Knows which small words and marks go on inside a name: "Bank of", "Trade and Industry", "Coalition to Stop Hunger". */
final class Connectors {

    private final NameWords words;
    private final List<Token> tokens;

    Connectors(NameWords words, List<Token> tokens) {
        this.words = words;
        this.tokens = tokens;
    }

    /** The end of a run after the connector at {@code to} and the word behind it, or {@code to} if it connects nothing. */
    int over(int from, int to, IntPredicate isNameLike) {
        var word = tokens.get(to).lower();
        int next = to + 1 < tokens.size() && tokens.get(to + 1).lower().equals("the") ? to + 2 : to + 1;
        if (next >= tokens.size() || !tokens.get(next).isCapitalised()) {
            return to;
        }
        return switch (word) {
            case "&" -> to + 2 == next + 1 ? next + 1 : to;
            case "'s", "'" -> words.takesPossessive(tokens.get(to - 1)) && isNameLike.test(next) ? next + 1 : to;
            case "of", "for", "on" -> takesOf(to, next) ? next + 1 : to;
            case "to" -> words.organisationTo(tokens.get(to - 1)) && next == to + 1 ? next + 1 : to;
            case "and" -> isListInside(to, next) ? next + 1 : to;
            case "," -> isListBegun(from, to, next) ? next + 1 : to;
            default -> to;
        };
    }

    private boolean takesOf(int to, int next) {
        var last = tokens.get(to - 1);
        if (words.isCalendar(tokens.get(next))) {
            return false;
        }
        return switch (tokens.get(to).lower()) {
            case "of" -> words.organisationOf(last) || words.locationOf(last);
            case "for" -> words.organisationOf(last);
            default -> words.organisationOn(last);
        };
    }

    /** "Ministry of Trade and Industry", "Search and Rescue Agency": a field of work on both sides. */
    private boolean isListInside(int to, int next) {
        return next == to + 1 && isField(to - 1) && isField(next);
    }

    private boolean isField(int i) {
        return words.isField(tokens.get(i));
    }

    /** "Department of Health, Education and Welfare": fields with a comma between, and "and" before the last. */
    private boolean isListBegun(int from, int to, int next) {
        boolean of = tokens.subList(from, to).stream()
                .anyMatch(token -> token.lower().equals("of"));
        int i = next;
        while (i < tokens.size() && (isField(i) || tokens.get(i).text().equals(","))) {
            i++;
        }
        return of
                && next == to + 1
                && isField(next)
                && i + 1 < tokens.size()
                && tokens.get(i).lower().equals("and")
                && isField(i + 1)
                && tokens.get(i + 1).isCapitalised();
    }
}
