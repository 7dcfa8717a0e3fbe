package org.dateline.core.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Learns {@link LogOdds} by logistic regression, and says how well they hold on articles not learned from. */
public final class LogOddsLearner {

    /** What was seen, and whether it was so; lessons of one article stay together when learning is tested. */
    public record Lesson(int article, List<String> signs, boolean right) {}

    private static final int FOLDS = 5;
    private static final int FEWEST = 3;
    private static final int ROUNDS = 120;

    private final double drag;

    /** {@code drag} is how strongly weights are drawn towards zero. */
    public LogOddsLearner(double drag) {
        this.drag = drag;
    }

    /** Learns, prints how well, and writes the table of weights. */
    public void learn(List<Lesson> lessons, Path table, String heading) throws IOException {
        report(lessons);
        var lines = new ArrayList<String>();
        lines.add("# " + heading + " The log-odds of a row are the bias and the weights of its features, added up.");
        lines.add("feature\tweight");
        new TreeMap<>(learn(lessons)).forEach((sign, weight) -> {
            if (Math.abs(weight) >= 0.01 && !sign.startsWith("own-text")) {
                lines.add(sign + "\t" + String.format(Locale.ROOT, "%.2f", weight));
            }
        });
        Files.createDirectories(table.getParent());
        Files.write(table, lines);
        System.out.println(lessons.size() + " lessons, " + lines.size() + " weights");
    }

    private Map<String, Double> learn(List<Lesson> lessons) {
        var counts = new TreeMap<String, Integer>();
        lessons.forEach(lesson -> lesson.signs().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        var numbers = new LinkedHashMap<String, Integer>();
        numbers.put(LogOdds.BIAS, 0);
        counts.forEach((sign, count) -> {
            if (count >= FEWEST) {
                numbers.put(sign, numbers.size());
            }
        });
        var coded = lessons.stream().map(lesson -> coded(lesson, numbers)).toList();
        double[] learned = Minimum.of((point, slope) -> loss(lessons, coded, point, slope), numbers.size(), ROUNDS);
        var weights = new HashMap<String, Double>();
        numbers.forEach((sign, number) -> weights.put(sign, learned[number]));
        return weights;
    }

    private static int[] coded(Lesson lesson, Map<String, Integer> numbers) {
        return Stream.concat(Stream.of(LogOdds.BIAS), lesson.signs().stream())
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
    }

    /** How unlikely the lessons are by these weights, and how heavy the weights; the bias is free. */
    private double loss(List<Lesson> lessons, List<int[]> coded, double[] weights, double[] slope) {
        double loss = 0;
        slope[0] = 0;
        for (int i = 1; i < weights.length; i++) {
            slope[i] = drag * weights[i];
            loss += drag * weights[i] * weights[i] / 2;
        }
        for (int lesson = 0; lesson < coded.size(); lesson++) {
            double odds = 0;
            for (int sign : coded.get(lesson)) {
                odds += weights[sign];
            }
            double towards = lessons.get(lesson).right() ? odds : -odds;
            loss += towards > 0 ? Math.log1p(Math.exp(-towards)) : Math.log1p(Math.exp(towards)) - towards;
            double error = 1 / (1 + Math.exp(-odds)) - (lessons.get(lesson).right() ? 1 : 0);
            for (int sign : coded.get(lesson)) {
                slope[sign] += error;
            }
        }
        return loss;
    }

    /** What lessons of articles not learned from are said to be, and are. */
    private void report(List<Lesson> lessons) {
        double[] said = new double[10];
        int[] right = new int[10];
        int[] all = new int[10];
        double likelihood = 0;
        var found = new ArrayList<double[]>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var odds = new LogOdds(learn(lessons.stream()
                    .filter(lesson -> lesson.article() % FOLDS != held)
                    .toList()));
            for (var lesson : lessons) {
                if (lesson.article() % FOLDS == fold) {
                    double p = odds.of(lesson.signs());
                    int bin = (int) Math.min(9, p * 10);
                    said[bin] += p;
                    right[bin] += lesson.right() ? 1 : 0;
                    all[bin]++;
                    found.add(new double[] {p, lesson.right() ? 1 : 0});
                    likelihood += Math.log(lesson.right() ? p : 1 - p);
                }
            }
        }
        print(said, right, all, likelihood / lessons.size());
        for (double least : new double[] {0.3, 0.4, 0.5, 0.6, 0.7}) {
            var taken = found.stream().filter(one -> one[0] >= least).toList();
            double good = taken.stream().mapToDouble(one -> one[1]).sum();
            System.out.printf(
                    Locale.ROOT,
                    "at least %.1f: %d of %d taken, %.3f of them right%n",
                    least,
                    taken.size(),
                    found.size(),
                    good / Math.max(1, taken.size()));
        }
    }

    private static void print(double[] said, int[] right, int[] all, double likelihood) {
        double error = 0;
        int lessons = 0;
        for (int bin = 0; bin < 10; bin++) {
            int count = Math.max(1, all[bin]);
            System.out.printf(
                    Locale.ROOT, "said %.2f right %.2f of %d%n", said[bin] / count, right[bin] / (double) count, all[bin]);
            error += Math.abs(said[bin] - right[bin]);
            lessons += all[bin];
        }
        System.out.printf(
                Locale.ROOT, "expected calibration error %.3f, log-likelihood %.3f%n", error / lessons, likelihood);
    }
}
