package org.dateline.core.entity;

import java.util.List;
import java.util.Locale;

/** The letters an acronym may be made of. */
final class Initials {

    private Initials() {}

    /** Whether a word looks like an acronym: two to seven capitals, with full stops or without. */
    static boolean isAcronym(String text) {
        return text.length() >= 2
                && text.length() <= 7
                && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&' || c == '-');
    }

    /** Whether {@code acronym} is made of the first letters of the words, small words counted or not. */
    static boolean fit(String acronym, List<String> words) {
        var letters = letters(acronym);
        return letters.length() >= 2 && (letters.equals(of(words, true)) || letters.equals(of(words, false)));
    }

    static String letters(String acronym) {
        var letters = new StringBuilder();
        acronym.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    private static String of(List<String> words, boolean smallToo) {
        var letters = new StringBuilder();
        for (var word : words) {
            char first = word.isEmpty() ? ' ' : word.charAt(0);
            if (Character.isUpperCase(first) || smallToo && Character.isLetter(first)) {
                letters.append(Character.toUpperCase(first));
            }
        }
        return letters.toString();
    }
}
