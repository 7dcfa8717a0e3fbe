package org.dateline.core.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.dateline.core.correct.Corrections;
import org.dateline.core.model.CountryCode;
import org.dateline.core.model.Resolution;
import org.dateline.core.model.Story;

/**
 * Sets the articles of a run against one another: who is the same, what is told twice, what happened once. The answer
 * depends on the set of articles alone, not on the order in which they come.
 */
public final class Resolver {

    static final Comparator<Fingerprint> EARLIEST = Comparator.comparing(
                    (Fingerprint article) -> article.publishedOn().orElse(LocalDate.MAX))
            .thenComparing(Fingerprint::articleId);

    /** What must speak for two reports of one article being of one happening beyond an even chance, in log-odds. */
    private static final double WITHIN = -0.75;

    /** The same for reports of two articles, where joining too much is worse. */
    private static final double ACROSS = 2;

    private final Function<CountryCode, String> countryNames;

    private final CommonNames names;

    private final Weights weights;

    private final double leastConfidence;

    private final double within;

    private final double across;

    /**
     * {@code countryNames} gives the name of each country as the tables show it; reports less likely right than {@code leastConfidence} make no
     * event.
     */
    public Resolver(
            Function<CountryCode, String> countryNames, CommonNames names, Weights weights, double leastConfidence) {
        this(countryNames, names, weights, leastConfidence, WITHIN, ACROSS);
    }

    /** The same by another strictness. */
    Resolver(
            Function<CountryCode, String> countryNames,
            CommonNames names,
            Weights weights,
            double leastConfidence,
            double within,
            double across) {
        this.within = within;
        this.across = across;
        this.leastConfidence = leastConfidence;
        this.names = names;
        this.weights = weights;
        this.countryNames = countryNames;
    }

    public Resolution resolve(Collection<Fingerprint> fingerprints) {
        return resolve(fingerprints, Corrections.none()).resolution();
    }

    /** The same, with entities corrected before events are matched by them, and events last of all. */
    public Resolved resolve(Collection<Fingerprint> fingerprints, Corrections corrections) {
        var articles = fingerprints.stream().sorted(EARLIEST).toList();
        refuseTwins(articles);
        var alike = new Articles(articles);
        var neighbours = alike.neighbours();
        var found = StoryFinder.of(articles, weights.shares());
        var stories = found.groups().stream()
                .map(StoryWriter::story)
                .sorted(Comparator.comparing(Story::id))
                .toList();
        var known = new EntityResolver(articles, names);
        var entities = corrections.entities(known.entities(), known.idsByArticle());
        var reports = new EventResolver(
                        countryNames, entities.idsByArticle(), entities.entities(), stories, leastConfidence)
                .reports(articles);
        var groups = new HappeningFinder(alike, weights, within, across).find(reports, neighbours);
        var corrector = new EventCorrector(corrections);
        var resolution =
                new Resolution(entities.entities(), entities.idsByArticle(), stories, corrector.events(groups));
        var verdicts = new ArrayList<>(entities.verdicts());
        verdicts.addAll(corrector.verdicts());
        return new Resolved(resolution, corrector.noEvents(), verdicts, found.crowded());
    }

    private static void refuseTwins(List<Fingerprint> articles) {
        var seen = new HashSet<>();
        for (var article : articles) {
            if (!seen.add(article.articleId())) {
                throw new IllegalArgumentException("article given twice: " + article.articleId());
            }
        }
    }
}
