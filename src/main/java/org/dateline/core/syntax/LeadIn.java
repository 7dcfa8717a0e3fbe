package org.dateline.core.syntax;

import java.util.Set;
import org.dateline.core.text.Sentence;
import org.dateline.core.text.Token;

/**
 * Where and from whom a report comes, before its first sentence: "OSLO, June 14 (NPA) —", "Raipur, India -", "TAIPEI:", "Ada Okafor, NPA |". It is no part of
 * what the sentence tells.
 */
public final class LeadIn {

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
    private static final Set<String> INSIDE = Set.of(",", ".", "(", ")", "/", "'");
    private static final int LONGEST = 12;
    private static final int LONGEST_PLACE = 3;
    private static final int LETTERS = 5;

    private LeadIn() {}

    /** The token behind it; 0 if there is none. */
    public static int end(Sentence sentence) {
        var tokens = sentence.tokens();
        var first = tokens.get(0);
        boolean shouted = isShouted(first, 3);
        boolean body = sentence.isBody();
        if (!shouted && !(body && (first.isCapitalised() || first.text().equals("(")))) {
            return 0;
        }
        boolean parted = shouted || first.text().equals("(");
        for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST); i++) {
            var token = tokens.get(i);
            boolean dash = DASHES.contains(token.text());
            if (dash && isApart(sentence, i)) {
                return parted ? i + 1 : 0;
            }
            if (body && (token.text().equals("|") || token.text().equals(":") && isPlace(sentence, i))) {
                return i + 1;
            }
            parted |= token.text().equals(",") || token.text().equals("(");
            if (!dash && !isInside(token)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isInside(Token token) {
        return INSIDE.contains(token.text())
                || token.isCapitalised()
                || token.text().chars().limit(1).allMatch(Character::isDigit);
    }

    /** No hyphen: "Asia-Pacific". */
    private static boolean isApart(Sentence sentence, int dash) {
        var tokens = sentence.tokens();
        return tokens.get(dash - 1).end() < tokens.get(dash).start()
                || tokens.get(dash).end() < tokens.get(dash + 1).start();
    }

    /** "NEW YORK:", where the sentence is not all in capitals; "UN:" says who says so. */
    private static boolean isPlace(Sentence sentence, int colon) {
        var tokens = sentence.tokens();
        boolean place =
                colon <= LONGEST_PLACE && tokens.subList(0, colon).stream().allMatch(token -> isShouted(token, 1));
        int letters = tokens.subList(0, colon).stream()
                .mapToInt(token -> token.text().length())
                .sum();
        return place && letters >= LETTERS && tokens.stream().skip(colon).anyMatch(token -> isLower(token));
    }

    private static boolean isLower(Token token) {
        return token.text().length() > 2 && token.text().chars().allMatch(Character::isLowerCase);
    }

    private static boolean isShouted(Token token, int letters) {
        return token.text().length() >= letters
                && token.text().chars().filter(Character::isLetter).allMatch(Character::isUpperCase)
                && token.text().chars().anyMatch(Character::isLetter);
    }
}
