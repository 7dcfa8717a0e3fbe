package org.dateline.core.article;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Part;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns the weights of {@code rules/article/line-weights.tsv} from made pages: {@code TrainLines WEIGHTS LINES ARTICLES...}, where the
 * articles are JSON lines with {@code title} and {@code text}.
 */
final class TrainLines {

    private static final int PAGES = 8_000;
    private static final int FOLDS = 3;
    private static final int ROUNDS = 6;
    private static final double RATE = 0.05;
    private static final double DECAY = 0.01;
    /** Weights below this are noise. */
    private static final double LEAST = 0.03;

    private record Lesson(List<String> traits, boolean furniture) {}

    private TrainLines() {}

    public static void main(String[] arguments) throws IOException {
        var sources = new ArrayList<MadePages.Source>();
        for (int i = 2; i < arguments.length; i++) {
            read(Path.of(arguments[i]), sources);
        }
        var lines = Files.readAllLines(Path.of(arguments[1])).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("block\t"))
                .map(line -> line.split("\t"))
                .toList();
        for (int fold = 0; fold < FOLDS; fold++) {
            report(
                    learn(lessons(new MadePages(7, others(sources, fold), others(lines, fold)), PAGES)),
                    lessons(new MadePages(8, own(sources, fold), own(lines, fold)), PAGES / 10));
        }
        Files.writeString(Path.of(arguments[0]), table(learn(lessons(new MadePages(7, sources, lines), PAGES))));
    }

    /** Wordings and articles of a fold are of no other, as a page of a new site has its own. */
    private static <T> List<T> own(List<T> all, int fold) {
        return IntStream.range(0, all.size())
                .filter(i -> i % FOLDS == fold)
                .mapToObj(all::get)
                .toList();
    }

    private static <T> List<T> others(List<T> all, int fold) {
        return IntStream.range(0, all.size())
                .filter(i -> i % FOLDS != fold)
                .mapToObj(all::get)
                .toList();
    }

    private static void read(Path file, List<MadePages.Source> into) throws IOException {
        var mapper = new JsonMapper();
        try (var in = Files.newInputStream(file);
                var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                var reader = new java.io.BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            reader.lines()
                    .limit(600)
                    .map(mapper::readTree)
                    .map(article -> MadePages.Source.of(
                            article.path("title").asString(), article.path("text").asString()))
                    .filter(source -> source.sentences().size() >= 3 && !source.title().isBlank())
                    .forEach(into::add);
        }
    }

    /** The lines of which the patterns say nothing, as they stand when the model is asked. */
    private static List<Lesson> lessons(MadePages pages, int count) {
        var words = FurnitureWords.load(FILES);
        var finder = PartFinder.withoutModel(FILES);
        var lessons = new ArrayList<Lesson>();
        for (int i = 0; i < count; i++) {
            var page = pages.page();
            var text = page.stream().map(MadePages.Line::words).collect(Collectors.joining("\n"));
            var views = TextLine.of(text).stream().map(LineView::of).toList();
            if (views.size() != page.size()) {
                continue;
            }
            Part[] parts = finder.known(views, 0);
            var traits = new LineTraits(views, parts, words);
            for (int at = 0; at < parts.length; at++) {
                var kind = page.get(at).kind();
                if (parts[at] == null && kind != MadePages.Kind.ASIDE) {
                    lessons.add(new Lesson(traits.of(at), kind == MadePages.Kind.FURNITURE));
                }
            }
        }
        return lessons;
    }

    /** Steps against the slope, line by line in a random order; the weights are the mean of those after each of the later rounds. */
    private static Map<String, Double> learn(List<Lesson> lessons) {
        var weights = new HashMap<String, Double>();
        var mean = new HashMap<String, Double>();
        var order = new ArrayList<>(lessons);
        var random = new Random(1);
        for (int round = 0; round < ROUNDS; round++) {
            java.util.Collections.shuffle(order, random);
            double rate = RATE / (1 + round);
            for (var lesson : order) {
                double error = (lesson.furniture() ? 1 : 0) - 1 / (1 + Math.exp(-sum(weights, lesson)));
                for (var trait : lesson.traits()) {
                    weights.merge(trait, rate * error, (old, step) -> old * (1 - DECAY * rate) + step);
                }
            }
            if (round >= ROUNDS / 2) {
                weights.forEach((trait, weight) -> mean.merge(trait, weight / (ROUNDS - ROUNDS / 2), Double::sum));
            }
        }
        return mean;
    }

    private static double sum(Map<String, Double> weights, Lesson lesson) {
        return lesson.traits().stream().mapToDouble(trait -> weights.getOrDefault(trait, 0.0)).sum();
    }

    private static void report(Map<String, Double> weights, List<Lesson> lessons) {
        for (double least : new double[] {0, 1, 2, 3}) {
            long found = lessons.stream().filter(one -> one.furniture() && sum(weights, one) >= least).count();
            long wrong = lessons.stream().filter(one -> !one.furniture() && sum(weights, one) >= least).count();
            long furniture = lessons.stream().filter(Lesson::furniture).count();
            System.out.printf(Locale.ROOT, "at %.0f: %.1f %% of furniture found, %.2f %% of news lost, of %d lines%n",
                    least, 100.0 * found / furniture, 100.0 * wrong / (lessons.size() - furniture), lessons.size());
        }
    }

    private static String table(Map<String, Double> weights) {
        return new TreeMap<>(weights)
                .entrySet().stream()
                        .filter(entry -> Math.abs(entry.getValue()) >= LEAST)
                        .map(entry -> entry.getKey() + "\t" + String.format(Locale.ROOT, "%.3f", entry.getValue()) + "\n")
                        .collect(Collectors.joining(
                                "",
                                "# What speaks for (above zero) and against a line being furniture, in log-odds; learned by TrainLines from made pages.\nfeature\tweight\n",
                                ""));
    }

    private static final RuleFiles FILES = name -> {
        var in = TrainLines.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };
}
