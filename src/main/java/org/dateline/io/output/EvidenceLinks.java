package org.dateline.io.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where an article is shown with its findings: the page, relative to the folder {@code report/articles}, and the place on it.
 * An article that has no page has no link.
 */
public final class EvidenceLinks {

    /** The folder of the pages within a release. */
    public static final String FOLDER = "report/articles";

    private static final int ARTICLES_ON_A_PAGE = 20;
    private static final int MOST_OTHERS = 12;

    private final Function<String, Optional<Integer>> numbers;
    private final Function<String, Optional<String>> reports;
    private final Function<String, List<String>> others;

    /** {@code numbers} counts the articles that are shown from 0; {@code reports} names the best report of an event. */
    public EvidenceLinks(Function<String, Optional<Integer>> numbers, Function<String, Optional<String>> reports) {
        this(numbers, reports, report -> List.of());
    }

    /** {@code others} names the other reports of the event that a report tells. */
    public EvidenceLinks(
            Function<String, Optional<Integer>> numbers,
            Function<String, Optional<String>> reports,
            Function<String, List<String>> others) {
        this.numbers = numbers;
        this.reports = reports;
        this.others = others;
    }

    /** No article is shown. */
    public static EvidenceLinks none() {
        return new EvidenceLinks(article -> Optional.empty(), event -> Optional.empty());
    }

    /** A place on a page: of the file {@code page} the element {@code anchor}. */
    public record Link(String page, String anchor) {

        @Override
        public String toString() {
            return page + '#' + anchor;
        }
    }

    public Optional<Link> article(String articleId) {
        return page(articleId).map(page -> new Link(page, articleId));
    }

    /** The words that tell the event, in its best report. */
    public Optional<Link> event(String eventId) {
        return reports.apply(eventId).flatMap(this::mark);
    }

    /** The words that a row quotes whose id names its article: an event mention or a date. */
    Optional<Link> mark(String rowId) {
        int end = rowId.indexOf('-');
        return page('a' + rowId.substring(1, Math.max(1, end))).map(page -> new Link(page, rowId));
    }

    private Optional<String> page(String articleId) {
        return numbers.apply(articleId).map(number -> name(number / ARTICLES_ON_A_PAGE));
    }

    /** Where else the event of this report is told; the first few. */
    List<Link> alsoTold(String mentionId) {
        return others.apply(mentionId).stream()
                .map(this::mark)
                .flatMap(Optional::stream)
                .limit(MOST_OTHERS)
                .toList();
    }

    static String name(int page) {
        var number = Integer.toString(page + 1);
        return "0".repeat(Math.max(0, 4 - number.length())) + number + ".html";
    }

    static int articlesOnAPage() {
        return ARTICLES_ON_A_PAGE;
    }
}
