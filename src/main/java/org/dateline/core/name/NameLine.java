package org.dateline.core.name;

import java.util.List;
import org.dateline.core.learn.Hash;
import org.dateline.core.learn.Shape;

/** A sentence as the model sees it: for every token the numbers that features are made of. */
final class NameLine {

    private static final int LONGEST_AFFIX = 6;

    final int length;
    final int[] exact;
    final int[] lower;
    final int[] pos;
    final int[] shape;
    final int[] fullShape;
    final int[] entry;
    final int[] phrase;
    final int[][] lists;
    final int[][] affixes;
    final int look;

    /** {@code words} in plain typography; {@code hidden} tokens are read as if their word had never been seen. */
    NameLine(Knowledge knowledge, List<String> words, List<String> lowers, List<String> tags, boolean[] hidden) {
        length = words.size();
        exact = new int[length];
        lower = new int[length];
        pos = new int[length];
        shape = new int[length];
        fullShape = new int[length];
        entry = new int[length];
        lists = new int[length][];
        affixes = new int[length][];
        for (int i = 0; i < length; i++) {
            var word = words.get(i);
            var small = lowers.get(i);
            exact[i] = Hash.of(word);
            lower[i] = Hash.of(small);
            pos[i] = Hash.of(tags.get(i));
            shape[i] = Hash.of(Shape.collapsed(word));
            fullShape[i] = Hash.of(Shape.full(word));
            entry[i] = knowledge.words().of(lower[i]);
            lists[i] = knowledge.lists().of(small);
            affixes[i] = affixes(small);
        }
        phrase = knowledge.phrases().labels(lower);
        look = look(words);
        for (int i = 0; i < length; i++) {
            if (hidden[i]) {
                hide(i);
            }
        }
    }

    private void hide(int i) {
        exact[i] = 0;
        lower[i] = 0;
        entry[i] = 0;
        phrase[i] = 0;
    }

    /** Beginnings and ends of one to six chars, the word's own length being the longest. */
    private static int[] affixes(String word) {
        int longest = Math.min(LONGEST_AFFIX, word.length());
        int[] affixes = new int[2 * longest];
        for (int n = 1; n <= longest; n++) {
            affixes[2 * n - 2] = Hash.mix(n, Hash.of(word, 0, n));
            affixes[2 * n - 1] = Hash.mix(-n, Hash.of(word, word.length() - n, word.length()));
        }
        return affixes;
    }

    /** How the line is written: 0 no capitals, 1 as prose, 2 most words with a capital, 3 all capitals. */
    private static int look(List<String> words) {
        int letters = 0;
        int capital = 0;
        int shouted = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (Character.isLetter(word.charAt(0)) && (word.length() > 3 || i == 0)) {
                letters++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
                shouted += word.length() > 1 && word.chars().noneMatch(Character::isLowerCase) ? 1 : 0;
            }
        }
        if (capital == 0) {
            return 0;
        }
        if (shouted * 10 > letters * 8) {
            return 3;
        }
        return letters > 3 && capital * 10 > letters * 8 ? 2 : 1;
    }
}
