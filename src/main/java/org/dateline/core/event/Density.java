package org.dateline.core.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.model.PloverType;

/**
 * How much an article tells besides one of its triggers: in an article on a fire or a match hardly any word is likely a happening, and the
 * one that looks like one seldom is. Likelihoods of the {@link TriggerModel}, added up.
 */
final class Density {

    /** Of a text so short nothing can be said. */
    private static final int FEWEST = 3;

    private static final double[] STEPS = {0.05, 0.15, 0.3, 0.6, 1.2, 2.4};

    private final double[] sentences;
    private final Map<PloverType, Double> types = new EnumMap<>(PloverType.class);
    private double all;

    Density(List<List<Trigger>> bySentence) {
        sentences = new double[bySentence.size()];
        for (int i = 0; i < sentences.length; i++) {
            for (var trigger : bySentence.get(i)) {
                sentences[i] += trigger.likelihood();
                all += trigger.likelihood();
                types.merge(trigger.code().type(), trigger.likelihood(), Double::sum);
            }
        }
    }

    /** Of a trigger in the {@code at}-th sentence, as {@code name=value}. */
    List<String> signs(int at, Trigger trigger) {
        if (sentences.length < FEWEST) {
            return List.of("density=none");
        }
        double own = trigger.likelihood();
        var whole = "density=" + step((all - own) / sentences.length);
        var near = "near=" + step(near(at) - own);
        var likelihood = " likelihood=" + (int) (5 * own);
        return List.of(
                whole,
                whole + likelihood,
                whole + " learned=" + trigger.isLearned(),
                near,
                near + likelihood,
                "alike=" + step(types.get(trigger.code().type()) - own) + likelihood);
    }

    /** In the sentence, the one before and the one behind. */
    private double near(int at) {
        double sum = 0;
        for (int i = Math.max(0, at - 1); i < Math.min(sentences.length, at + 2); i++) {
            sum += sentences[i];
        }
        return sum;
    }

    private static int step(double sum) {
        int step = 0;
        while (step < STEPS.length && sum >= STEPS[step]) {
            step++;
        }
        return step;
    }
}
