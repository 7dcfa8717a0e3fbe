package org.dateline.core.place;

import java.util.Set;
import java.util.function.Predicate;

/** The place with which an agency's report or a sentence begins. */
final class FirstWords {

    private FirstWords() {}

    /** "SLIGO (AP) -", "SLIGO - ". */
    static boolean isDateline(Line line, PlaceMatch match, Set<String> agencies) {
        if (match.from() > 0 || match.to() >= line.words().size()) {
            return false;
        }
        var sign = line.words().get(match.to()).key();
        boolean agency = sign.equals("(")
                && line.at(match.to() + 1)
                        .filter(word -> agencies.contains(word.key()))
                        .isPresent();
        boolean capitals = line.words().get(match.from()).wordCase() == WordCase.ALL_CAPITALS;
        int end = line.words().get(match.to() - 1).end();
        var gap = line.text().substring(end, Math.min(end + 3, line.text().length()));
        Predicate<String> dash =
                text -> text.startsWith(" -") || text.startsWith(" \u2014") || text.startsWith(" \u2013");
        return agency || capitals && !line.isAllCapitals() && (dash.test(gap) || sign.equals(","));
    }

    /** "Bogor imposes a curfew": of one word at the head of a sentence the model of names knows least. */
    static boolean isActing(Line line, PlaceMatch match) {
        return match.from() == 0
                && match.isOneWord()
                && match.town().filter(Town::isLargeAlone).isPresent()
                && line.at(match.to())
                        .filter(next -> line.token(next).pos().equals("VERB"))
                        .isPresent();
    }
}
