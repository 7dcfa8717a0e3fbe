package org.dateline.core.syntax;

import java.util.Locale;
import java.util.Set;
import org.dateline.core.learn.Hash;
import org.dateline.core.learn.IntMap;
import org.dateline.core.learn.Shape;

/** A sentence as the learned models see it: for every word the numbers that features are made of. */
final class WordForms {

    private static final int LONGEST = 3;

    final int length;
    final int[] exact;
    final int[] lower;
    final int[] shape;
    final int[] wordClass;
    final int[] ending;
    final int[][] affixes;
    final int look;

    /** 1 if the line ends without a stop, as headlines do. */
    final int open;

    /** {@code words} in plain typography; {@code classes} knows words by the hash of their lower-case form. */
    WordForms(String[] words, IntMap classes) {
        length = words.length;
        exact = new int[length];
        lower = new int[length];
        shape = new int[length];
        wordClass = new int[length];
        ending = new int[length];
        affixes = new int[length][];
        for (int i = 0; i < length; i++) {
            var small = words[i].toLowerCase(Locale.ROOT);
            var plain = withoutDigits(small);
            exact[i] = Hash.of(words[i]);
            lower[i] = Hash.of(plain);
            shape[i] = Hash.of(Shape.collapsed(words[i]));
            wordClass[i] = classes.get(Hash.of(small));
            affixes[i] = affixes(plain);
            ending[i] = plain.length() > LONGEST ? affixes[i][2] : lower[i];
        }
        look = look(words);
        open = length > 0 && Set.of(".", "!", "?", "\"", "''", ":", ")").contains(words[length - 1]) ? 0 : 1;
    }

    /** Every digit is read as 0: all years are one word. */
    private static String withoutDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return word.replaceAll("\\d", "0");
            }
        }
        return word;
    }

    /** The last one to four chars, then the first one to three, 0 where the word is not longer. */
    private static int[] affixes(String word) {
        int length = word.length();
        int[] affixes = new int[7];
        for (int n = 1; n <= 4; n++) {
            affixes[n - 1] = length > n ? Hash.of(word, length - n, length) : 0;
        }
        for (int n = 1; n <= LONGEST; n++) {
            affixes[3 + n] = length >= n ? Hash.of(word, 0, n) : 0;
        }
        return affixes;
    }

    /** How the line is written: 0 no capitals, 1 as prose, 2 most words with a capital. */
    private static int look(String[] words) {
        int letters = 0;
        int capitals = 0;
        for (var word : words) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                letters++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        if (letters < 3) {
            return 1;
        }
        return capitals == 0 ? 0 : capitals * 10 > letters * 8 ? 2 : 1;
    }

    static int at(int[] values, int i) {
        return i < 0 ? 0x1111 : i >= values.length ? 0x2222 : values[i];
    }
}
