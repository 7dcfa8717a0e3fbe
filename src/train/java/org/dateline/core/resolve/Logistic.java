package org.dateline.core.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Logistic regression drawn towards weights that one begins with, as far as the lessons do not speak against them. */
final class Logistic {

    /** One pair: its traits, whether it is one happening, and how much it counts. */
    record Lesson(double[] traits, boolean same, double weight) {}

    private static final int ROUNDS = 4000;
    private static final double STEP = 0.5;

    private Logistic() {}

    static double[] fit(List<Lesson> lessons, double[] prior, double strength, Set<Trait> kept) {
        var weights = prior.clone();
        var moved = new double[prior.length];
        double total = lessons.size();
        double scale = total / lessons.stream().mapToDouble(Lesson::weight).sum();
        for (int round = 0; round < ROUNDS; round++) {
            var slope = new double[prior.length];
            for (var lesson : lessons) {
                double error = (lesson.same() ? 1 : 0) - chance(weights, lesson.traits());
                for (int i = 0; i < slope.length; i++) {
                    slope[i] += lesson.weight() * scale * error * lesson.traits()[i];
                }
            }
            for (int i = 0; i < slope.length; i++) {
                double gradient = (slope[i] - strength * (weights[i] - prior[i])) / total;
                moved[i] += gradient * gradient;
                if (kept.contains(Trait.values()[i])) {
                    continue;
                }
                weights[i] += STEP * gradient / Math.sqrt(moved[i] + 1e-12) / (1 + round / 400.0);
            }
        }
        return weights;
    }

    static double chance(double[] weights, double[] traits) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * traits[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The mean surprise, in nats: smaller is better. */
    static double loss(List<Lesson> lessons, double[] weights) {
        return lessons.stream()
                .mapToDouble(lesson -> {
                    double chance = chance(weights, lesson.traits());
                    return -Math.log(Math.max(1e-9, lesson.same() ? chance : 1 - chance));
                })
                .sum() / Math.max(1, lessons.size());
    }

    static double[] zeros(int length) {
        var zeros = new double[length];
        Arrays.fill(zeros, 0);
        return zeros;
    }
}
