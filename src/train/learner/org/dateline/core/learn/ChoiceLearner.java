package org.dateline.core.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Learns weights by which the right one of several options is chosen: a conditional logit. */
public final class ChoiceLearner {

    /** Options, each with its signs, and which of them are right; the first is what would be taken without learning. */
    public record Choice(int article, List<List<String>> options, boolean[] right) {}

    private record Coded(int article, int[][] options, boolean[] right) {}

    private static final int FOLDS = 5;
    private static final int FEWEST = 3;
    private static final int ROUNDS = 60;
    private static final double NEVER = 1e-12;

    private final double drag;

    /** {@code drag} is how strongly weights are drawn towards zero. */
    public ChoiceLearner(double drag) {
        this.drag = drag;
    }

    /** Learns, prints how often it is right, and writes the table of weights. */
    public void learn(List<Choice> choices, Path table, String heading) throws IOException {
        var counts = new TreeMap<String, Integer>();
        choices.forEach(choice -> choice.options().forEach(signs -> signs.forEach(sign -> counts.merge(sign, 1, Integer::sum))));
        var numbers = new HashMap<String, Integer>();
        counts.forEach((sign, count) -> {
            if (count >= FEWEST) {
                numbers.put(sign, numbers.size());
            }
        });
        var coded = choices.stream().map(choice -> coded(choice, numbers)).toList();
        report(coded, numbers.size());
        var weights = learned(coded, numbers.size());
        var lines = new ArrayList<String>();
        lines.add("# " + heading + " The option whose weights add up to most is taken.");
        lines.add("feature\tweight");
        for (Map.Entry<String, Integer> sign : new TreeMap<>(numbers).entrySet()) {
            if (Math.abs(weights[sign.getValue()]) >= 0.02) {
                lines.add(sign.getKey() + "\t" + String.format(Locale.ROOT, "%.2f", weights[sign.getValue()]));
            }
        }
        Files.write(table, lines);
        System.out.println(choices.size() + " choices, " + lines.size() + " weights");
    }

    private static Coded coded(Choice choice, Map<String, Integer> numbers) {
        var options = choice.options().stream()
                .map(signs -> signs.stream()
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray())
                .toArray(int[][]::new);
        return new Coded(choice.article(), options, choice.right());
    }

    private double[] learned(List<Coded> choices, int size) {
        return Minimum.of((weights, slope) -> loss(choices, weights, slope), size, ROUNDS);
    }

    private double loss(List<Coded> choices, double[] weights, double[] slope) {
        double loss = 0;
        for (int i = 0; i < weights.length; i++) {
            slope[i] = drag * weights[i];
            loss += drag * weights[i] * weights[i] / 2;
        }
        for (var choice : choices) {
            double[] said = said(weights, choice.options());
            double rightly = NEVER;
            for (int i = 0; i < said.length; i++) {
                rightly += choice.right()[i] ? said[i] : 0;
            }
            loss -= Math.log(rightly);
            for (int i = 0; i < said.length; i++) {
                double error = (choice.right()[i] ? said[i] / rightly : 0) - said[i];
                for (int sign : choice.options()[i]) {
                    slope[sign] -= error;
                }
            }
        }
        return loss;
    }

    private static double[] said(double[] weights, int[][] options) {
        double[] sums = new double[options.length];
        for (int i = 0; i < sums.length; i++) {
            for (int sign : options[i]) {
                sums[i] += weights[sign];
            }
        }
        return LogOdds.shares(sums);
    }

    /** How often the first and the chosen option are right, in articles not learned from. */
    private void report(List<Coded> choices, int size) {
        int first = 0;
        int chosen = 0;
        int possible = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var weights = learned(
                    choices.stream().filter(choice -> choice.article() % FOLDS != held).toList(), size);
            for (var choice : choices) {
                if (choice.article() % FOLDS == fold) {
                    double[] said = said(weights, choice.options());
                    int best = LogOdds.best(said);
                    boolean any = false;
                    for (boolean right : choice.right()) {
                        any |= right;
                    }
                    first += choice.right()[0] ? 1 : 0;
                    chosen += choice.right()[best] ? 1 : 0;
                    possible += any ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "of %d choices %d can be right; the first is in %.3f, the chosen one in %.3f%n",
                choices.size(),
                possible,
                first / (double) choices.size(),
                chosen / (double) choices.size());
    }
}
