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

/** Learns {@link LogOdds} by logistic regression, and says how well they hold on articles not learned from. */
public final class LogOddsLearner {

    /** What was seen, and whether it was so; lessons of one article stay together when learning is tested, and
     * of those of one {@code choice} the likeliest is taken. */
    public record Lesson(int article, int choice, List<String> signs, boolean right) {}

    private static final int FOLDS = 5;
    private static final int FEWEST = 3;
    private static final int ROUNDS = 400;

    private final int mostSigns;
    private final double drag;

    /** {@code mostSigns} is how many signs a lesson may have; {@code drag} is how strongly weights are drawn towards zero. */
    public LogOddsLearner(int mostSigns, double drag) {
        this.mostSigns = mostSigns;
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
        var weights = new HashMap<String, Double>();
        counts.forEach((sign, count) -> {
            if (count >= FEWEST) {
                weights.put(sign, 0.0);
            }
        });
        weights.put(LogOdds.BIAS, 0.0);
        for (int round = 0; round < ROUNDS; round++) {
            step(lessons, weights, counts);
        }
        return weights;
    }

    /**
     * One step up the likelihood of all lessons together, so that their order does not matter; each weight goes as far as the
     * bound of its curvature allows.
     */
    private void step(List<Lesson> lessons, Map<String, Double> weights, Map<String, Integer> counts) {
        var gradient = new HashMap<String, Double>();
        var odds = new LogOdds(weights);
        for (var lesson : lessons) {
            double error = (lesson.right() ? 1 : 0) - odds.of(lesson.signs());
            gradient.merge(LogOdds.BIAS, error, Double::sum);
            lesson.signs().forEach(sign -> gradient.merge(sign, error, Double::sum));
        }
        weights.replaceAll((sign, weight) -> {
            double penalty = sign.equals(LogOdds.BIAS) ? 0 : drag;
            double curvature = 0.25 * mostSigns * counts.getOrDefault(sign, lessons.size()) + penalty;
            return weight + (gradient.getOrDefault(sign, 0.0) - penalty * weight) / curvature;
        });
    }

    /** What lessons of articles not learned from are said to be, and are. */
    private void report(List<Lesson> lessons) {
        double[] said = new double[10];
        int[] right = new int[10];
        int[] all = new int[10];
        double likelihood = 0;
        var best = new TreeMap<Integer, double[]>();
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
                    if (p > best.computeIfAbsent(lesson.choice(), choice -> new double[2])[0]) {
                        best.put(lesson.choice(), new double[] {p, lesson.right() ? 1 : 0});
                    }
                    likelihood += Math.log(lesson.right() ? p : 1 - p);
                }
            }
        }
        print(said, right, all, likelihood / lessons.size());
        for (double least : new double[] {0.3, 0.4, 0.5, 0.6, 0.7}) {
            long taken = best.values().stream().filter(found -> found[0] >= least).count();
            double good = best.values().stream().filter(found -> found[0] >= least).mapToDouble(found -> found[1]).sum();
            System.out.printf(
                    Locale.ROOT,
                    "likeliest, if at least %.1f: %d of %d taken, %.3f of them right%n",
                    least,
                    taken,
                    best.size(),
                    good / Math.max(1, taken));
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
