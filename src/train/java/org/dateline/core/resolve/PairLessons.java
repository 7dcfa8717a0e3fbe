package org.dateline.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.infer.Inference;
import org.dateline.core.model.Article;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.Extraction;
import org.dateline.core.model.Span;

/** Pairs of reports that the program finds in articles coded beforehand, and whether they are of one happening. */
final class PairLessons {

    /** Every report teaches, those too that are not likely enough to make an event. */
    private static final double LEAST_CONFIDENCE = 0;

    private final Function<Article, Extraction> extractor;
    private final Weights weights;
    private final Inference inference;
    private final CommonNames names;

    final List<Logistic.Lesson> within = new ArrayList<>();
    final List<Logistic.Lesson> across = new ArrayList<>();

    PairLessons(Function<Article, Extraction> extractor, Weights weights, Inference inference, CommonNames names) {
        this.extractor = extractor;
        this.weights = weights;
        this.inference = inference;
        this.names = names;
    }

    /** Pairs of reports: said to be one and right, said, and one indeed; of one article, then of two. */
    long[] counts(List<ReadArticle> set, Weights learned, double strictness) {
        var resolved = resolved(set);
        var finder = new HappeningFinder(resolved.articles, learned, strictness, strictness);
        Map<String, Long> gold = new HashMap<>();
        Map<String, Long> said = new HashMap<>();
        Map<String, Long> both = new HashMap<>();
        int number = 0;
        for (var group : finder.find(resolved.reports, resolved.articles.neighbours())) {
            number++;
            for (var report : group.reports()) {
                var article = report.article().articleId();
                var happening = happening(List.of(report), resolved.read.get(article));
                if (happening.isPresent()) {
                    for (var place : List.of("", " " + article)) {
                        gold.merge(happening.get() + place, 1L, Long::sum);
                        said.merge(number + place, 1L, Long::sum);
                        both.merge(happening.get() + '|' + number + place, 1L, Long::sum);
                    }
                }
            }
        }
        return new long[] {
            pairs(both, true), pairs(said, true), pairs(gold, true), pairs(both, false), pairs(said, false), pairs(gold, false)
        };
    }

    private static long pairs(Map<String, Long> sizes, boolean within) {
        long inArticle = 0;
        long all = 0;
        for (var entry : sizes.entrySet()) {
            long pairs = entry.getValue() * (entry.getValue() - 1) / 2;
            if (entry.getKey().contains(" a")) {
                inArticle += pairs;
            } else {
                all += pairs;
            }
        }
        return within ? inArticle : all - inArticle;
    }

    private record Resolved(Articles articles, List<List<Report>> reports, List<Fingerprint> prints, Map<ArticleId, ReadArticle> read) {}

    private final Map<List<ReadArticle>, Resolved> known = new HashMap<>();

    private Resolved resolved(List<ReadArticle> set) {
        return known.computeIfAbsent(set, this::resolve);
    }

    private Resolved resolve(List<ReadArticle> set) {
        var prints = new ArrayList<Fingerprint>();
        Map<ArticleId, ReadArticle> read = new HashMap<>();
        for (var article : set) {
            prints.add(Fingerprint.of(extractor.apply(article.article()), weights, inference));
            read.put(article.article().id(), article);
        }
        prints.sort(Resolver.EARLIEST);
        var entities = new EntityResolver(prints, names);
        var stories = StoryFinder.of(prints, weights.shares()).groups().stream().map(StoryWriter::story).toList();
        var reports = new EventResolver(Object::toString, entities.idsByArticle(), entities.entities(), stories, LEAST_CONFIDENCE).reports(prints);
        return new Resolved(new Articles(prints), reports, prints, read);
    }

    /** The articles of one set, resolved together as a run does; a set of many pairs counts as much as the root of their number. */
    void add(List<ReadArticle> set, boolean alsoAcross) {
        int withins = within.size();
        int acrosses = across.size();
        addAll(set, alsoAcross);
        weigh(within.subList(withins, within.size()));
        weigh(across.subList(acrosses, across.size()));
    }

    private static void weigh(List<Logistic.Lesson> lessons) {
        double weight = 1 / Math.sqrt(Math.max(1, lessons.size()));
        lessons.replaceAll(lesson -> new Logistic.Lesson(lesson.traits(), lesson.same(), weight));
    }

    private void addAll(List<ReadArticle> set, boolean alsoAcross) {
        var resolved = resolved(set);
        var articles = resolved.articles;
        var reports = resolved.reports;
        var prints = resolved.prints;
        var read = resolved.read;
        var finder = new HappeningFinder(articles, weights, 0, 0);
        var tellings = new ArrayList<Telling>();
        for (int i = 0; i < prints.size(); i++) {
            var article = read.get(prints.get(i).articleId());
            addWithin(i, reports.get(i), article, articles);
            tellings.addAll(finder.tellings(i, reports.get(i)));
        }
        if (alsoAcross) {
            addAcross(tellings, articles, read);
        }
    }

    private void addWithin(int number, List<Report> reports, ReadArticle read, Articles articles) {
        var single = reports.stream().map(report -> Telling.of(number, report, articles.words())).toList();
        for (int i = 0; i < single.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = happening(single.get(j), read);
                var other = happening(single.get(i), read);
                if (one.isPresent() && other.isPresent()) {
                    within.add(new Logistic.Lesson(Likeness.within(single.get(j), single.get(i)), one.equals(other), 1));
                }
            }
        }
    }

    private void addAcross(List<Telling> tellings, Articles articles, Map<ArticleId, ReadArticle> read) {
        for (long pair : Blocks.pairs(tellings, articles.neighbours())) {
            var one = tellings.get((int) (pair >>> 32));
            var other = tellings.get((int) pair);
            var first = happening(one, read.get(one.first().article().articleId()));
            var second = happening(other, read.get(other.first().article().articleId()));
            if (first.isPresent() && second.isPresent()) {
                double alike = articles.alike(one.article(), other.article());
                across.add(new Logistic.Lesson(Likeness.across(one, other, alike), first.equals(second), 1));
            }
        }
    }

    /** What the reader says most of its reports are about. */
    private static Optional<String> happening(Telling telling, ReadArticle read) {
        return happening(telling.reports(), read);
    }

    private static Optional<String> happening(List<Report> reports, ReadArticle read) {
        Map<String, Integer> votes = new HashMap<>();
        for (var report : reports) {
            read.mentions().stream()
                    .filter(mention -> mention.span().overlaps(trigger(report)))
                    .map(ReadArticle.Mention::happening)
                    .forEach(happening -> votes.merge(happening, 1, Integer::sum));
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static Span trigger(Report report) {
        int start = report.event().triggerStart();
        return Span.of(start, start + 3);
    }
}
