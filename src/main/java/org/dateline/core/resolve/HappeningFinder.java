package org.dateline.core.resolve;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers reports into happenings: first those of one article, which together say all it tells of one; then these tellings
 * across articles. {@code within} and {@code across} are what must speak for two reports of one article, or of two, being of one happening, beyond an even
 * chance, in log-odds.
 */
final class HappeningFinder {

    /** In an article of very many reports, each is compared with so many before it. */
    private static final int REPORTS_BEFORE = 80;

    private final Articles articles;
    private final Weights weights;
    private final double within;
    private final double across;

    HappeningFinder(Articles articles, Weights weights, double within, double across) {
        this.articles = articles;
        this.weights = weights;
        this.within = within;
        this.across = across;
    }

    /** {@code reports} of each article, by its number. */
    List<EventGroup> find(List<List<Report>> reports, long[] neighbours) {
        var tellings = new ArrayList<Telling>();
        for (int i = 0; i < reports.size(); i++) {
            tellings.addAll(tellings(i, reports.get(i)));
        }
        return acrossArticles(tellings, neighbours).stream().map(EventGroup::of).toList();
    }

    /** What one article tells, a telling for each happening. */
    List<Telling> tellings(int article, List<Report> reports) {
        var single = reports.stream()
                .map(report -> Telling.of(article, report, articles.words()))
                .toList();
        var linking = new Linking(
                single.size(),
                (one, other) -> weights.within(Likeness.within(single.get(one), single.get(other))) - within);
        for (int i = 1; i < single.size(); i++) {
            for (int j = Math.max(0, i - REPORTS_BEFORE); j < i; j++) {
                linking.consider(j, i);
            }
        }
        return linking.groups().stream()
                .map(group -> Telling.of(group.stream().map(single::get).toList(), articles.words()))
                .toList();
    }

    private List<List<Telling>> acrossArticles(List<Telling> tellings, long[] neighbours) {
        var linking = new Linking(tellings.size(), (one, other) -> evidence(tellings.get(one), tellings.get(other)));
        for (long pair : Blocks.pairs(tellings, neighbours)) {
            linking.consider((int) (pair >>> 32), (int) pair);
        }
        return linking.groups().stream()
                .map(group -> group.stream().map(tellings::get).toList())
                .toList();
    }

    private double evidence(Telling one, Telling other) {
        if (one.article() == other.article()) {
            return weights.within(Likeness.within(one, other)) - within;
        }
        double alike = articles.alike(one.article(), other.article());
        return weights.across(Likeness.across(one, other, alike)) - across;
    }
}
