package org.dateline.core.resolve;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.article.Cleaner;
import org.dateline.core.extract.Engines;
import org.dateline.core.extract.Extractor;
import org.dateline.core.infer.Inference;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Article;
import org.dateline.core.model.Extraction;

/**
 * Learns the weights of happenings: FOLDER OF READINGS, FILE OF COREFERENCE, FILE OF WEIGHTS TO WRITE, FILE OF WEIGHTS TO BEGIN WITH. The even-numbered topics of the
 * second teach, the odd ones say how well.
 */
final class TrainHappenings {

    private static final RuleFiles FILES = name -> {
        var in = TrainHappenings.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };
    /** What the lessons are no witnesses of: they are of one topic and country, and the coreference articles bear days that were given to them. */
    private static final Set<Trait> KEPT = Set.of(Trait.COUNTRY_SHARED, Trait.PUBLISHED_APART,
            Trait.DAYS_NEAR,
            Trait.DAYS_APART, Trait.PERSON_CLASH, Trait.ONCE_MORE, Trait.OTHER_DEED, Trait.PLACE_CLASH, Trait.OTHER_STATUS, Trait.SIDES_SWAPPED, Trait.NUMBER_CLASH);

    /** Within one article the readings are of one country, and name hardly anybody twice. */
    private static final Set<Trait> ALSO_KEPT_WITHIN = Set.of(Trait.COUNTRY_CLASH, Trait.SIDE_CLASH, Trait.WORDS_SHARED, Trait.ENTITY_SHARED, Trait.LIKELY_COUNTRY_SHARED, Trait.LIKELY_COUNTRY_CLASH, Trait.COUNTRYMEN,
            Trait.DAY_OF_ANOTHER_TIME);
    private static final double STRENGTH_WITHIN = 4;
    private static final double STRENGTH_ACROSS = 2;

    private TrainHappenings() {}

    public static void main(String[] arguments) throws IOException {
        var cleaner = Cleaner.load(FILES);
        var extractor = new Extractor(Engines.load(FILES));
        Function<Article, Extraction> reader = article -> extractor.extract(article, List.of());
        var prior = Path.of(arguments[3]);
        var weights = Weights.load(name -> name.equals(Weights.FILE) ? Files.newInputStream(prior) : FILES.open(name));
        var inference = Inference.load(FILES);
        var names = CommonNames.load(FILES);
        var teach = new PairLessons(reader, weights, inference, names);
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (var file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
                teach.add(ReadArticle.all(file, cleaner), false);
            }
        }
        var coreference = ReadArticle.all(Path.of(arguments[1]), cleaner);
        topics(coreference.stream().filter(TrainHappenings::isEven).toList()).forEach(topic -> teach.add(topic, true));
        var test = new PairLessons(reader, weights, inference, names);
        var odd = coreference.stream().filter(article -> !isEven(article)).toList();
        topics(odd).forEach(topic -> test.add(topic, true));
        var within = learn("within", teach.within, test.within, weights.prior(false), STRENGTH_WITHIN, keptWithin());
        var across = learn("across", teach.across, test.across, weights.prior(true), STRENGTH_ACROSS, KEPT);
        curve(test, odd, weights);
        curve(test, odd, weights.learned(within, across));
        Files.write(Path.of(arguments[2]), lines(within, across));
    }

    private static Set<Trait> keptWithin() {
        var kept = EnumSet.copyOf(KEPT);
        kept.addAll(ALSO_KEPT_WITHIN);
        return kept;
    }

    /** The articles of each topic are resolved by themselves, as a run about it does. */
    private static Collection<List<ReadArticle>> topics(List<ReadArticle> articles) {
        return articles.stream().collect(Collectors.groupingBy(ReadArticle::group, TreeMap::new, Collectors.toList())).values();
    }

    private static void curve(PairLessons lessons, List<ReadArticle> odd, Weights weights) {
        for (double strictness : new double[] {-2, -1, -0.5, 0, 0.5, 1, 2, 3}) {
            var counts = lessons.counts(odd, weights, strictness);
            System.out.printf(
                    Locale.ROOT,
                    "strictness %.1f: within P %.2f R %.2f across P %.2f R %.2f%n",
                    strictness,
                    share(counts[0], counts[1]),
                    share(counts[0], counts[2]),
                    share(counts[3], counts[4]),
                    share(counts[3], counts[5]));
        }
    }

    private static double share(long part, long of) {
        return of == 0 ? 0 : part / (double) of;
    }

    private static boolean isEven(ReadArticle article) {
        return Integer.parseInt(article.group().replaceAll("\\D+", "")) % 2 == 0;
    }

    private static double[] learn(String name, List<Logistic.Lesson> teach, List<Logistic.Lesson> test, double[] prior, double strength, Set<Trait> kept) {
        var learned = Logistic.fit(teach, prior, strength, kept);
        System.out.printf(
                Locale.ROOT,
                "%s: %d pairs (%d same), tested on %d (%d same)%n",
                name,
                teach.size(),
                same(teach),
                test.size(),
                same(test));
        for (var weights : List.of(prior, learned)) {
            System.out.printf(Locale.ROOT, "  loss %.3f, tested %.3f %s%n", Logistic.loss(teach, weights), Logistic.loss(test, weights), curve(test, weights));
        }
        return learned;
    }

    private static long same(List<Logistic.Lesson> lessons) {
        return lessons.stream().filter(Logistic.Lesson::same).count();
    }

    private static String curve(List<Logistic.Lesson> lessons, double[] weights) {
        var line = new StringBuilder();
        for (double least : new double[] {0.2, 0.35, 0.5, 0.65, 0.8}) {
            long said = 0;
            long right = 0;
            for (var lesson : lessons) {
                if (Logistic.chance(weights, lesson.traits()) > least) {
                    said++;
                    right += lesson.same() ? 1 : 0;
                }
            }
            line.append(String.format(Locale.ROOT, " %.2f: P %.2f R %.2f", least, right / (double) Math.max(1, said), right / (double) Math.max(1, same(lessons))));
        }
        return line.toString();
    }

    private static List<String> lines(double[] within, double[] across) {
        var lines = new ArrayList<String>();
        lines.add("# What speaks for (above zero) and against two reports being of one happening, in log-odds: of one article, of two articles.");
        lines.add("trait\twithin\tacross");
        for (var trait : Trait.values()) {
            lines.add(String.format(Locale.ROOT, "%s\t%.3f\t%.3f", trait, within[trait.ordinal()], across[trait.ordinal()]));
        }
        return lines;
    }
}
