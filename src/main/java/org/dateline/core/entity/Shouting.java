package org.dateline.core.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Takes a person's name out of a text in capitals: MAGDALENA OSTROWSKA is Magdalena Ostrowska. */
final class Shouting {

    private Shouting() {}

    /** The name with one capital a word if all its words are in capitals; initials and single words stay. */
    static String soften(String name) {
        var words = name.split(" ");
        boolean shouted = name.chars().noneMatch(Character::isLowerCase)
                && Arrays.stream(words).filter(Shouting::isWord).count() > 1;
        return shouted ? Arrays.stream(words).map(Shouting::soft).collect(Collectors.joining(" ")) : name;
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
