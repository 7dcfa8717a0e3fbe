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

    /** Log-odds below which an article tells two happenings, whatever other articles may say. */
    private static final double APART = -4;

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
        var tellings = linking.groups().stream()
                .map(group -> Telling.of(group.stream().map(single::get).toList(), articles.words()))
                .toList();
        return tellings.stream()
                .map(telling -> telling.withRivals((int) tellings.stream()
                        .filter(other -> other != telling && Who.share(other.types(), telling.types()))
                        .count()))
                .toList();
    }

    private List<List<Telling>> acrossArticles(List<Telling> tellings, long[] neighbours) {
        var linking = new Linking(
                tellings.size(),
                (one, other) -> evidence(tellings.get(one), tellings.get(other)),
                (one, other) -> !keepsApart(tellings, one, other));
        for (long pair : Blocks.pairs(tellings, neighbours)) {
            linking.consider((int) (pair >>> 32), (int) pair);
        }
        return linking.groups().stream()
                .map(group -> group.stream().map(tellings::get).toList())
                .toList();
    }

    /** An article that tells two happenings apart keeps those apart that others tell like them. Tellings are numbered article by article. */
    private boolean keepsApart(List<Telling> tellings, List<Integer> one, List<Integer> other) {
        var fewer = one.size() <= other.size() ? one : other;
        var more = fewer == one ? other : one;
        for (int number : fewer) {
            int article = tellings.get(number).article();
            for (int at = first(tellings, more, article); at < more.size(); at++) {
                var next = tellings.get(more.get(at));
                if (next.article() != article) {
                    break;
                }
                if (isApart(tellings.get(number), next)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where the tellings of an article begin, or would begin, in a sorted list. */
    private static int first(List<Telling> tellings, List<Integer> sorted, int article) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tellings.get(sorted.get(middle)).article() < article) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isApart(Telling one, Telling other) {
        return weights.within(Likeness.within(one, other)) < APART;
    }

    private double evidence(Telling one, Telling other) {
        if (one.article() == other.article()) {
            return weights.within(Likeness.within(one, other)) - within;
        }
        double alike = articles.alike(one.article(), other.article());
        return weights.across(Likeness.across(one, other, alike)) - across;
    }
}
