package org.dateline.core.entity;

import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/** Tells sentences in which capitals prove nothing, because most words have one: headlines, shouting, menus. */
final class CapitalLines {

    private static final int FEWEST_WORDS = 4;
    private static final double MOST_CAPITALS = 0.8;

    private CapitalLines() {}

    static boolean isHeadline(Sentence sentence) {
        int words = 0;
        int capitalised = 0;
        int shouted = 0;
        boolean smallVerb = false;
        for (var token : sentence.tokens()) {
            smallVerb |= token.pos().equals("VERB") && !token.isCapitalised();
            if (isLong(token)) {
                words++;
                capitalised += token.isCapitalised() ? 1 : 0;
                shouted += isShouted(token) ? 1 : 0;
            }
        }
        if (words < FEWEST_WORDS) {
            return false;
        }
        if (shouted > words * MOST_CAPITALS) {
            return true;
        }
        return !smallVerb && capitalised >= words * (endsLikeProse(sentence) ? 1 : MOST_CAPITALS);
    }

    /** Whether nearly all words are in capitals throughout. */
    static boolean isShouted(Sentence sentence) {
        var words = sentence.tokens().stream().filter(CapitalLines::isLong).toList();
        return words.stream().filter(CapitalLines::isShouted).count() > words.size() * MOST_CAPITALS;
    }

    private static boolean isLong(Token token) {
        return token.text().length() > 3 && Character.isLetter(token.text().charAt(0));
    }

    private static boolean isShouted(Token token) {
        return token.text().chars().noneMatch(Character::isLowerCase);
    }

    private static boolean endsLikeProse(Sentence sentence) {
        var last = sentence.tokens().get(sentence.tokens().size() - 1).text();
        return last.endsWith(".") || last.equals("\"") || last.equals("”");
    }
}
