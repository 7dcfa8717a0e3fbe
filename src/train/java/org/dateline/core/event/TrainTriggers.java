package org.dateline.core.event;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.dateline.core.article.Cleaner;
import org.dateline.core.extract.Engines;
import org.dateline.core.learn.FeatureList;
import org.dateline.core.learn.Hash;
import org.dateline.core.learn.Articles;
import org.dateline.core.learn.Reading;
import org.dateline.core.learn.Softmax;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.PloverType;

/**
 * Learns which words tell an event and of which type: FOLDER OF READINGS, FOLDER OF ARTICLES, MODEL TO WRITE, FOLDER FOR FOLDS, FILE OF
 * {@link TaughtWord}s. Whether, from articles coded beforehand, and from what a teacher says of words of many others; which type, from these and from words
 * that a rule reads, there without the word itself, so that what is learned is what such words have in common. Models that have not seen a fold of the readings are
 * written beside, so that the {@link Scorer} learns from what the model says of articles it does not know.
 */
final class TrainTriggers {

    static final int FOLDS = 5;

    private static final RuleFiles CLASSES = name -> TrainTriggers.class.getClassLoader().getResourceAsStream(name);
    private static final double DRAG = 8;
    private static final double DRAG_OF_TYPES = 2;
    private static final double WEIGHT_OF_RULES = 0.3;
    private static final double WEIGHT_OF_TAUGHT = 0.5;
    private static final int OWN = Hash.of("a text of our own");
    private static final double SURE = 0.6;
    private static final int FEWEST = 5;
    private static final int MOST_OF_A_WORD = 6;
    private static final int UNREAD_OF_A_FILE = 250;
    private static final int SUREST = 1000;
    private static final int TYPES = PloverType.values().length;

    private record Read(int fold, boolean own, TriggerLessons.Lesson lesson) {

        /** Texts of our own tell four times as much as others in as many words; what they teach of a word should not say so of every word. */
        int[] features() {
            if (!own) {
                return lesson.features();
            }
            int[] marked = Arrays.copyOf(lesson.features(), lesson.features().length + 1);
            marked[marked.length - 1] = OWN;
            return marked;
        }
    }

    private TrainTriggers() {}

    public static void main(String[] arguments) throws IOException {
        byte[] none = model(Softmax.learn(List.of(), 1, DRAG), Softmax.learn(List.of(), TYPES, DRAG));
        RuleFiles files = name -> {
            var in = CLASSES.open(name);
            return in == null && name.endsWith("triggers-en.model") ? new ByteArrayInputStream(none) : in;
        };
        var lessons = new TriggerLessons(Engines.load(files), files);
        var cleaner = Cleaner.load(files);
        var read = new ArrayList<Read>();
        for (var reading : Reading.withPieces(Reading.readAll(Path.of(arguments[0])))) {
            var article = cleaner.clean(reading.document()).article().orElseThrow();
            lessons.of(article, reading.happenings(), lesson -> read.add(new Read(fold(reading), reading.own(), lesson)));
        }
        System.out.println(read.size() + " words of readings");
        var byRules = byRules(lessons, sureRules(read), new Articles(Path.of(arguments[1])));
        System.out.println(byRules.size() + " words by rules");
        var taught = TaughtWord.readAll(Path.of(arguments[4]));
        System.out.println(taught.size() + " words by the teacher");
        var folds = Path.of(arguments[3]);
        Files.createDirectories(folds);
        var models = IntStream.rangeClosed(0, FOLDS).parallel()
                .mapToObj(held -> learn(read.stream().filter(one -> one.fold() != held).toList(), byRules, taught))
                .toList();
        var said = new ArrayList<Said>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Files.write(folds.resolve(fold + ".model"), models.get(fold));
            said.addAll(test(
                    TriggerModel.read(new ByteArrayInputStream(models.get(fold))),
                    read.stream().filter(one -> one.fold() == held).toList()));
        }
        report(said);
        Files.write(Path.of(arguments[2]), models.get(FOLDS));
    }

    static int fold(Reading reading) {
        return reading.number() % FOLDS;
    }

    /** The rules that are mostly right in articles that people read. */
    private static Set<String> sureRules(List<Read> read) {
        Map<String, int[]> counts = new HashMap<>();
        for (var one : read) {
            var lesson = one.lesson();
            boolean told = lesson.told() == TriggerLessons.Told.HAPPENING;
            if (told || lesson.told() == TriggerLessons.Told.NOTHING) {
                lesson.byRule().ifPresent(event -> {
                    int[] count = counts.computeIfAbsent(event.ruleId(), id -> new int[2]);
                    count[0]++;
                    count[1] += lesson.types().contains(event.type().name()) ? 1 : 0;
                });
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] >= FEWEST && entry.getValue()[1] >= SURE * entry.getValue()[0])
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Words of articles nobody read that a sure rule reads, a few of each. */
    private static List<Softmax.Lesson> byRules(TriggerLessons lessons, Set<String> sure, Articles articles) {
        Map<String, Integer> counts = new HashMap<>();
        var found = new ArrayList<Softmax.Lesson>();
        for (var file : articles.files()) {
            List<Articles.Text> all;
            try (var texts = articles.texts(file)) {
                all = texts.toList();
            }
            for (int i = 0; i < all.size(); i += Math.max(1, all.size() / UNREAD_OF_A_FILE)) {
                lessons.of(Article.example(shortened(all.get(i).text()), Optional.empty()), lesson -> lesson.byRule()
                        .filter(event -> sure.contains(event.ruleId()))
                        .filter(event -> counts.merge(event.type() + lesson.lemma(), 1, Integer::sum) <= MOST_OF_A_WORD)
                        .ifPresent(event -> found.add(new Softmax.Lesson(
                                lesson.general(), classes(List.of(event.type().name())), WEIGHT_OF_RULES))));
            }
        }
        return found;
    }

    private static String shortened(String text) {
        int end = text.length() <= 6000 ? text.length() : Math.max(text.lastIndexOf('\n', 6000), 0);
        return text.substring(0, end == 0 ? Math.min(6000, text.length()) : end);
    }

    private static double[] classes(Iterable<String> types) {
        var classes = new double[TYPES];
        int count = 0;
        for (var type : types) {
            classes[PloverType.valueOf(type).ordinal()] = 1;
            count++;
        }
        for (int k = 0; k < TYPES; k++) {
            classes[k] /= count;
        }
        return classes;
    }

    private static byte[] learn(List<Read> read, List<Softmax.Lesson> byRules, List<TaughtWord> taught) {
        var events = new ArrayList<Softmax.Lesson>();
        var types = new ArrayList<>(byRules);
        for (var one : read) {
            var lesson = one.lesson();
            boolean told = lesson.told() == TriggerLessons.Told.HAPPENING;
            if (told || lesson.told() == TriggerLessons.Told.NOTHING) {
                events.add(new Softmax.Lesson(one.features(), new double[] {told ? 1 : 0}, 1));
            }
            if (told) {
                types.add(new Softmax.Lesson(lesson.features(), classes(lesson.types()), 1));
            }
        }
        for (var word : taught) {
            events.add(new Softmax.Lesson(word.features(), new double[] {word.told()}, WEIGHT_OF_TAUGHT * word.weight()));
            if (word.types().length > 0) {
                types.add(new Softmax.Lesson(word.features(), word.types(), WEIGHT_OF_TAUGHT * word.told()));
            }
        }
        return model(Softmax.learn(events, 1, DRAG), Softmax.learn(types, TYPES, DRAG_OF_TYPES));
    }

    private static byte[] model(Softmax event, Softmax types) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            event.write(out, TriggerModel.STEP);
            types.write(out, TriggerModel.STEP);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private record Said(boolean byRule, double probability, boolean told, boolean right) {}
    /** What the model says of words that no rule reads. */
    private static List<Said> test(TriggerModel model, List<Read> held) {
        var said = new ArrayList<Said>();
        var features = new FeatureList(TriggerFeatures.MOST);
        for (var one : held.stream().filter(one -> !one.own()).toList()) {
            var lesson = one.lesson();
            boolean told = lesson.told() == TriggerLessons.Told.HAPPENING;
            if (told || lesson.told() == TriggerLessons.Told.NOTHING) {
                features.clear();
                for (int feature : lesson.features()) {
                    features.addHash(feature);
                }
                var guess = model.guess(features, 0).orElseThrow();
                said.add(new Said(lesson.byRule().isPresent(), guess.probability(), told, told && lesson.types().contains(guess.type().name())));
            }
        }
        return said;
    }

    /** How much of what readers coded is found with its type at the threshold that is best for both. */
    private static void reportBest(List<Said> said) {
        long told = said.stream().filter(Said::told).count();
        int right = 0;
        double best = 0;
        var line = "";
        for (int n = 1; n <= said.size(); n++) {
            right += said.get(n - 1).right() ? 1 : 0;
            double f = 2.0 * right / (n + told);
            if (f > best) {
                best = f;
                line = String.format(java.util.Locale.ROOT, "words of articles of others not learned from, at %.2f: right %.3f, found %.3f, F %.3f",
                        said.get(n - 1).probability(), right / (double) n, right / (double) told, f);
            }
        }
        System.out.println(line);
    }

    private static void report(List<Said> all) {
        all.sort(Comparator.comparingDouble(Said::probability).reversed());
        reportBest(all);
        var said = all.stream().filter(one -> !one.byRule()).toList();
        var surest = said.subList(0, Math.min(SUREST, said.size()));
        System.out.printf(
                java.util.Locale.ROOT,
                "of the %d surest words that no rule reads %d tell a happening, %d of the type%n",
                surest.size(),
                surest.stream().filter(Said::told).count(),
                surest.stream().filter(Said::right).count());
    }
}
