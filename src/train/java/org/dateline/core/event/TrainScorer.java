package org.dateline.core.event;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.core.article.Cleaner;
import org.dateline.core.extract.Engines;
import org.dateline.core.extract.Extractor;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.EventMention;
import org.dateline.core.model.Markup;
import org.dateline.core.model.SourceDocument;

/**
 * Learns what speaks for a happening from articles read by hand: FOLDER OF READINGS, TABLE OF WEIGHTS. Every trigger of an
 * article is a lesson: right if a reader coded what it tells with its type, wrong if nobody did; doubtful ones are left out.
 */
final class TrainScorer {

    private static final RuleFiles FILES = name -> {
        var in = TrainScorer.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };

    private static final int FOLDS = 5;
    private static final int FEWEST = 3;
    private static final double PENALTY = 2.0;
    private static final int ROUNDS = 400;
    private static final int MOST_SIGNS = 24;

    private record Lesson(int article, List<String> signs, boolean right) {}

    private TrainScorer() {}

    public static void main(String[] arguments) throws IOException {
        var lessons = lessons(Reading.readAll(Path.of(arguments[0])));
        report(lessons);
        var weights = learn(lessons);
        var lines = new ArrayList<String>();
        lines.add("# Weights of what speaks for or against a happening, learned from articles read by hand (SOURCES.md says which). The log-odds of"
                + " a row are the bias and the weights of its features, added up.");
        lines.add("feature\tweight");
        new TreeMap<>(weights).forEach((sign, weight) -> {
            if (Math.abs(weight) >= 0.01) {
                lines.add(sign + "\t" + String.format(Locale.ROOT, "%.2f", weight));
            }
        });
        Files.write(Path.of(arguments[1]), lines);
        System.out.println(lessons.size() + " lessons, " + lines.size() + " weights");
    }

    private static List<Lesson> lessons(List<Reading> readings) {
        var signs = new ArrayList<List<String>>();
        Scorer recorder = found -> {
            signs.add(found);
            return signs.size();
        };
        var engines = Engines.load(FILES);
        var extractor = new Extractor(new Engines(
                engines.models(),
                engines.syntax(),
                engines.names(),
                engines.times(),
                engines.places(),
                engines.entities(),
                engines.events().withScorer(recorder)));
        var cleaner = Cleaner.load(FILES);
        var lessons = new ArrayList<Lesson>();
        for (int i = 0; i < readings.size(); i++) {
            var reading = readings.get(i);
            var article = cleaner.clean(document(reading)).article().orElseThrow();
            for (var event : extractor.extract(article, List.of()).events()) {
                int number = Math.floorMod(reading.id().hashCode(), 1000);
                judge(reading, article.text(), event)
                        .ifPresent(right ->
                                lessons.add(new Lesson(number, signs.get((int) event.confidence() - 1), right)));
            }
        }
        return lessons;
    }

    private static SourceDocument document(Reading reading) {
        var none = Optional.<String>empty();
        return new SourceDocument(
                reading.id(),
                1,
                reading.id(),
                reading.body(),
                Markup.NONE,
                reading.title().isEmpty() ? none : Optional.of(reading.title()),
                none,
                none,
                none,
                none,
                List.of());
    }

    /** Whether a reader coded it with its type; nothing if only doubtfully, or with another type. */
    private static Optional<Boolean> judge(Reading reading, String text, EventMention event) {
        int start = text.codePointCount(0, event.trigger().start());
        int end = text.codePointCount(0, event.trigger().end());
        boolean doubtful = false;
        for (var happening : reading.happenings()) {
            for (var mention : happening.mentions()) {
                if (mention[0] < end && start < mention[1]) {
                    if (happening.types().contains(event.type().name()) && !happening.doubtful()) {
                        return Optional.of(true);
                    }
                    doubtful |= happening.doubtful();
                }
            }
        }
        return doubtful ? Optional.empty() : Optional.of(false);
    }

    private static Map<String, Double> learn(List<Lesson> lessons) {
        var counts = new TreeMap<String, Integer>();
        lessons.forEach(lesson -> lesson.signs().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        var weights = new HashMap<String, Double>();
        counts.forEach((sign, count) -> {
            if (count >= FEWEST) {
                weights.put(sign, 0.0);
            }
        });
        weights.put("bias", 0.0);
        for (int round = 0; round < ROUNDS; round++) {
            step(lessons, weights, counts);
        }
        return weights;
    }

    /**
     * One step up the likelihood of all lessons together, so that their order does not matter; each weight goes as far as the
     * bound of its curvature allows.
     */
    private static void step(List<Lesson> lessons, Map<String, Double> weights, Map<String, Integer> counts) {
        var gradient = new HashMap<String, Double>();
        for (var lesson : lessons) {
            double error = (lesson.right() ? 1 : 0) - probability(lesson.signs(), weights);
            gradient.merge("bias", error, Double::sum);
            lesson.signs().forEach(sign -> gradient.merge(sign, error, Double::sum));
        }
        weights.replaceAll((sign, weight) -> {
            double penalty = sign.equals("bias") ? 0 : PENALTY;
            double curvature = 0.25 * MOST_SIGNS * counts.getOrDefault(sign, lessons.size()) + penalty;
            return weight + (gradient.getOrDefault(sign, 0.0) - penalty * weight) / curvature;
        });
    }

    private static double probability(List<String> signs, Map<String, Double> weights) {
        double odds = weights.getOrDefault("bias", 0.0);
        for (var sign : signs) {
            odds += weights.getOrDefault(sign, 0.0);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /** What lessons of articles not learned from are said to be, and are. */
    private static void report(List<Lesson> lessons) {
        double[] said = new double[10];
        int[] right = new int[10];
        int[] all = new int[10];
        double likelihood = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var weights = learn(lessons.stream()
                    .filter(lesson -> lesson.article() % FOLDS != held)
                    .toList());
            for (var lesson : lessons) {
                if (lesson.article() % FOLDS == fold) {
                    double p = probability(lesson.signs(), weights);
                    int bin = (int) Math.min(9, p * 10);
                    said[bin] += p;
                    right[bin] += lesson.right() ? 1 : 0;
                    all[bin]++;
                    likelihood += Math.log(lesson.right() ? p : 1 - p);
                }
            }
        }
        double error = 0;
        for (int bin = 0; bin < 10; bin++) {
            System.out.printf(
                    Locale.ROOT,
                    "said %.2f right %.2f of %d%n",
                    said[bin] / Math.max(1, all[bin]),
                    right[bin] / (double) Math.max(1, all[bin]),
                    all[bin]);
            error += Math.abs(said[bin] - right[bin]);
        }
        System.out.printf(
                Locale.ROOT,
                "expected calibration error %.3f, log-likelihood %.3f%n",
                error / lessons.size(),
                likelihood / lessons.size());
    }
}
