package org.dateline.core.name;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dateline.core.name.LabelledText.LabelledSentence;

/** Writes some sentences in other ways, so that the model also learns names without their usual capitals or without their word. */
final class Variation {

    private static final double SMALL = 0.02;
    private static final double SHOUTED = 0.015;
    private static final double TITLED = 0.02;
    private static final double HIDDEN_CAPITAL = 0.10;
    private static final double HIDDEN = 0.01;

    private final SplittableRandom random;

    Variation(long seed) {
        this.random = new SplittableRandom(seed);
    }

    NameLine line(Knowledge knowledge, LabelledSentence sentence) {
        double chance = random.nextDouble();
        var words = sentence.words();
        if (chance < SMALL) {
            words = sentence.lowers();
        } else if (chance < SMALL + SHOUTED) {
            words = words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
        } else if (chance < SMALL + SHOUTED + TITLED) {
            words = words.stream().map(Variation::titled).toList();
        }
        return new NameLine(knowledge, words, sentence.lowers(), sentence.tags(), hidden(words));
    }

    private boolean[] hidden(List<String> words) {
        boolean[] hidden = new boolean[words.size()];
        for (int i = 0; i < hidden.length; i++) {
            boolean capital = Character.isUpperCase(words.get(i).codePointAt(0));
            hidden[i] = random.nextDouble() < (capital ? HIDDEN_CAPITAL : HIDDEN);
        }
        return hidden;
    }

    private static String titled(String word) {
        return word.length() > 3 || !Character.isLowerCase(word.charAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }
}
