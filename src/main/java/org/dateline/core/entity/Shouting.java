package org.dateline.core.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Takes a person's name out of capitals: MAGDALENA OSTROWSKA is Magdalena Ostrowska, and so is Magdalena OSTROWSKA. */
final class Shouting {

    private Shouting() {}

    private static final int SHORTEST_SURNAME = 4;

    /** The name with one capital a word if all its words, or the long last one, are in capitals; initials and single words stay. */
    static String soften(String name) {
        var words = name.split(" ");
        var last = words[words.length - 1];
        boolean surname =
                words.length > 1 && last.length() >= SHORTEST_SURNAME && isInCapitals(last) && !isNumeral(last);
        if (surname && !isInCapitals(name)) {
            return name.substring(0, name.length() - last.length()) + soft(last);
        }
        boolean shouted = isInCapitals(name)
                && Arrays.stream(words).filter(Shouting::isWord).count() > 1;
        return shouted ? Arrays.stream(words).map(Shouting::soft).collect(Collectors.joining(" ")) : name;
    }

    /** The "XXIII" of a pope. */
    private static boolean isNumeral(String word) {
        return word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    private static boolean isInCapitals(String words) {
        return words.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isWord(String word) {
        return word.length() > 2 && word.indexOf('.') < 0;
    }

    /** Every part has its capital: O'Brien, Ben-Dor. */
    private static String soft(String word) {
        var soft = new StringBuilder(word);
        for (int i = 1; i < word.length() && isWord(word); i++) {
            if (Character.isLetter(word.charAt(i - 1))) {
                soft.replace(i, i + 1, word.substring(i, i + 1).toLowerCase(Locale.ROOT));
            }
        }
        return soft.toString();
    }
}
