package org.dateline.core.resolve;

import java.util.Comparator;
import java.util.List;
import org.dateline.core.model.ArticleId;

/**
 * Finds the articles that report one happening: those that use the same words (copies, rewrites), and those whose telling words are alike on
 * average. One threshold says how alike; {@code docs/quality.md} has its measured curve.
 */
final class StoryFinder {

    /** The average likeness from which articles are one story; each day between them asks for more. */
    static final double ALIKE = 0.19;

    /** What a likeness is told in. */
    private static final int PARTS = 10_000;

    private final List<List<Fingerprint>> versions;
    private final Rarity rarity;
    private final List<StoryGroup> groups;
    private final List<ArticleId> crowded;

    /** {@code articles} are sorted by day of publication. */
    StoryFinder(List<Fingerprint> articles, WordShares shares, double least) {
        this.rarity = new Rarity(articles.stream().map(Fingerprint::terms).toList(), shares);
        this.versions = Reprints.find(articles).stream()
                .sorted(Comparator.comparing(version -> version.get(0), Resolver.EARLIEST))
                .toList();
        var strands = versions.stream().map(this::strand).toList();
        var pairs = new StoryPairs(strands, rarity, (one, other) -> mayBeOne(strands, one, other, least));
        this.groups = AverageLink.groups(strands, pairs.alike(), least).stream()
                .map(this::group)
                .toList();
        this.crowded = pairs.crowded().stream()
                .map(number -> versions.get(number).get(0).articleId())
                .toList();
    }

    static StoryFinder of(List<Fingerprint> articles, WordShares shares) {
        return new StoryFinder(articles, shares, ALIKE);
    }

    /** Every article is in one group. */
    List<StoryGroup> groups() {
        return groups;
    }

    /** Articles that share their words with too many others of those days to be compared with all. */
    List<ArticleId> crowded() {
        return crowded;
    }

    /** All reprints count on the day of what they are made from: they may come out weeks later. */
    private Strand strand(List<Fingerprint> version) {
        return version.stream()
                .map(article -> strand(article, version.get(0)))
                .reduce(Strand::with)
                .orElseThrow();
    }

    private Strand strand(Fingerprint article, Fingerprint first) {
        return Strand.of(
                article.terms().words(), rarity.weights(article.terms()), article.publisher(), first.publishedOn());
    }

    private boolean mayBeOne(List<Strand> strands, int one, int other, double least) {
        return strands.get(one).likeness(strands.get(other)) >= least
                && !Reprints.isFormula(
                        versions.get(one).get(0), versions.get(other).get(0));
    }

    private StoryGroup group(List<Integer> numbers) {
        var original = versions.get(numbers.get(0)).get(0);
        return new StoryGroup(numbers.stream()
                .map(versions::get)
                .map(version -> new StoryGroup.Version(version, likeness(original, version.get(0))))
                .toList());
    }

    private double likeness(Fingerprint original, Fingerprint article) {
        double alike = article == original ? 1 : strand(original, original).alike(strand(article, article));
        return Math.min(1, Math.round(alike * PARTS) / (double) PARTS);
    }
}
