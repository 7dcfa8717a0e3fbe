package org.dateline.core.resolve;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.article.Cleaner;
import org.dateline.core.infer.Inference;
import org.dateline.core.learn.Articles;
import org.dateline.core.lexicon.RuleFiles;
import org.dateline.core.model.Extraction;

/**
 * Counts how common words are in open news and shows what each threshold of stories does: FOLDER OF ARTICLES, FILE OF COREFERENCE, FILE OF SHARES TO WRITE.
 * Each file of the folder counts alike, however many articles it has. The articles of one half of a topic of the second report one happening.
 */
final class TrainStories {

    private static final RuleFiles FILES = name -> {
        var in = TrainStories.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    };
    private static final Inference INFERENCE = Inference.load(FILES);
    /** Of a thousand articles; rarer words are told from one another by the run alone. */
    private static final double LEAST = 3;

    private TrainStories() {}

    public static void main(String[] arguments) throws IOException {
        var shares = shares(new Articles(Path.of(arguments[0])));
        Files.write(Path.of(arguments[2]), lines(shares));
        RuleFiles fresh = name -> name.equals(WordShares.FILE) ? Files.newInputStream(Path.of(arguments[2])) : FILES.open(name);
        var read = ReadArticle.all(Path.of(arguments[1]), Cleaner.load(FILES));
        for (boolean dated : new boolean[] {true, false}) {
            for (int odd : new int[] {0, 1}) {
                curve(read.stream().filter(article -> topic(article) % 2 == odd).toList(), Weights.load(fresh), dated, odd);
            }
        }
    }

    private static Map<String, Double> shares(Articles articles) {
        Map<String, Double> shares = new TreeMap<>();
        var files = articles.files();
        for (var file : files) {
            Map<String, Integer> with = new HashMap<>();
            int[] count = {0};
            try (var texts = articles.texts(file)) {
                texts.forEach(text -> {
                    count[0]++;
                    Terms.counted(text.text()).keySet().forEach(word -> with.merge(word, 1, Integer::sum));
                });
            }
            with.forEach((word, number) ->
                    shares.merge(word, (double) WordShares.PER * number / count[0] / files.size(), Double::sum));
        }
        return shares;
    }

    private static List<String> lines(Map<String, Double> shares) {
        var lines = new ArrayList<String>();
        lines.add("# Of a thousand articles of open news, how many have a word; words are cut to their stems.");
        lines.add("word\tarticles");
        shares.forEach((word, share) -> {
            if (share >= LEAST) {
                lines.add(word + '\t' + Math.round(share));
            }
        });
        return lines;
    }

    private static int topic(ReadArticle article) {
        return Integer.parseInt(article.group().replaceAll("\\D+", ""));
    }

    private static void curve(List<ReadArticle> read, Weights weights, boolean dated, int odd) {
        var gold = new HashMap<String, String>();
        var prints = new ArrayList<Fingerprint>();
        for (var article : read) {
            var id = article.article().sourceId();
            gold.put(article.article().id().toString(), article.group() + id.replaceAll(".*\\d", ""));
            prints.add(Fingerprint.of(extraction(article, dated), weights, INFERENCE));
        }
        prints.sort(Resolver.EARLIEST);
        for (double least = 0.12; least < 0.30; least += 0.01) {
            var groups = new StoryFinder(prints, weights.shares(), least).groups();
            System.out.printf(Locale.ROOT, "%s %s %.2f: %s%n", odd == 0 ? "even" : "odd", dated ? "dated" : "undated", least, bCubed(groups, gold));
        }
    }

    private static Extraction extraction(ReadArticle read, boolean dated) {
        var it = read.article();
        var article = dated ? it : new org.dateline.core.model.Article(
                it.id(), it.sourceId(), it.sourcePath(), it.recordNo(), it.url(), it.publisher(), it.title(), it.author(),
                it.language(), java.util.Optional.empty(), it.text(), it.bodyStart(), it.parts());
        return new Extraction(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static String bCubed(List<StoryGroup> groups, Map<String, String> gold) {
        var goldSizes = new HashMap<String, Integer>();
        gold.values().forEach(cluster -> goldSizes.merge(cluster, 1, Integer::sum));
        double precision = 0;
        double recall = 0;
        for (var group : groups) {
            var both = new HashMap<String, Integer>();
            int size = 0;
            for (var version : group.versions()) {
                for (var article : version.articles()) {
                    both.merge(gold.get(article.articleId().toString()), 1, Integer::sum);
                    size++;
                }
            }
            for (var entry : both.entrySet()) {
                precision += (double) entry.getValue() * entry.getValue() / size;
                recall += (double) entry.getValue() * entry.getValue() / goldSizes.get(entry.getKey());
            }
        }
        double p = precision / gold.size();
        double r = recall / gold.size();
        return String.format(Locale.ROOT, "P %.3f R %.3f F %.3f", p, r, 2 * p * r / (p + r));
    }
}
