package org.dateline.io.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * The list of all articles that are shown, newest first, and of their pages. A script narrows it down to what is searched for;
 * without scripts it is still the list.
 */
final class ArticleIndex {

    /** More than that no browser shows with ease; older ones are found through the pages. */
    private static final int MOST = 20_000;

    private static final int LONGEST_TITLE = 200;

    private record Line(
            int page, int place, String id, Optional<LocalDate> day, String title, String publisher, String events) {

        static Line of(int page, int place, ShownArticle shown) {
            var article = shown.article();
            return new Line(
                    page,
                    place,
                    article.articleId(),
                    Optional.ofNullable(article.publishedOn()),
                    shortened(shown.title()),
                    shortened(article.publisher() == null ? "" : article.publisher()),
                    shown.eventCount());
        }

        private static String shortened(String title) {
            return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "…";
        }
    }

    private record Page(Optional<LocalDate> first, Optional<LocalDate> last, int articles, int events) {

        static Page of(List<ShownArticle> page) {
            var days = page.stream()
                    .map(shown -> shown.article().publishedOn())
                    .filter(Objects::nonNull)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            return new Page(
                    days.stream().findFirst(),
                    days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
                    page.size(),
                    page.stream().mapToInt(shown -> shown.events().size()).sum());
        }

        private String days() {
            return first.isEmpty() ? "no date" : ShownDays.of(first.orElse(null), last.orElse(null));
        }
    }

    private static final Comparator<Line> NEWEST_FIRST = Comparator.<Line, LocalDate>comparing(
                    line -> line.day().orElse(LocalDate.MIN))
            .reversed()
            .thenComparingInt(Line::page)
            .thenComparingInt(Line::place);

    private final PriorityQueue<Line> lines = new PriorityQueue<>(NEWEST_FIRST.reversed());
    private final List<Page> pages = new ArrayList<>();
    private int articles;

    void add(int number, List<ShownArticle> page) {
        pages.add(Page.of(page));
        for (int i = 0; i < page.size(); i++) {
            lines.add(Line.of(number, i, page.get(i)));
            articles++;
            if (lines.size() > MOST) {
                lines.remove();
            }
        }
    }

    String html(PageFrame frame, ReleaseInfo release) {
        var html = frame.beginWithSearch(release, "Articles");
        html.raw("<p class=\"head\">" + articles + (articles == 1 ? " article" : " articles") + ", newest first");
        html.raw(articles > lines.size() ? "; here the newest " + lines.size() + ", all of them by page below" : "");
        html.raw(" · <a href=\"#pages\">By page</a> · <a href=\"../report.html\">Report</a></p>\n");
        html.raw("<p id=\"search\" class=\"search\" hidden=\"hidden\"><label>Search by title, publisher, date"
                + " (2021-03) or the id of any row <input id=\"asked\" type=\"search\" autocomplete=\"off\""
                + " spellcheck=\"false\"/></label> <output id=\"found\" aria-live=\"polite\"></output></p>\n");
        html.raw("<ol id=\"all\" class=\"all\">\n");
        lines.stream().sorted(NEWEST_FIRST).forEach(line -> write(line, html));
        html.raw("</ol>\n");
        writePages(html);
        return html.raw(frame.script()).raw("</main>\n</body>\n</html>\n").toString();
    }

    private static void write(Line line, HtmlWriter html) {
        html.raw("<li><a dir=\"auto\" href=\"")
                .raw(EvidenceLinks.name(line.page()))
                .raw("#")
                .text(line.id())
                .raw("\">")
                .text(line.title())
                .raw("</a> <small>")
                .text(ArticleMarks.says(line.day().orElse(null), line.publisher(), line.events()))
                .raw("</small></li>\n");
    }

    private void writePages(HtmlWriter html) {
        html.raw("<h2 id=\"pages\">By page</h2>\n<table class=\"pages\">\n");
        html.raw(Stream.of("page", "published", "articles", "reports of events")
                .reduce("<tr>", (row, name) -> row + "<th scope=\"col\">" + name + "</th>"));
        html.raw("</tr>\n");
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            html.raw("<tr><td>" + PageFrame.link(i, Integer.toString(i + 1)) + "</td><td>" + page.days() + "</td><td>"
                    + page.articles() + "</td><td>" + page.events() + "</td></tr>\n");
        }
        html.raw("</table>\n");
    }
}
