package org.dateline.io.output;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What stands around the articles of a page: head, style, the way to other pages. */
final class PageFrame {

    /** A page as the list of pages tells of it. */
    record Entry(Optional<LocalDate> first, Optional<LocalDate> last, int articles, int events) {

        static Entry of(List<ShownArticle> page) {
            var days = page.stream()
                    .map(shown -> shown.article().publishedOn())
                    .filter(Objects::nonNull)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            return new Entry(
                    days.stream().findFirst(),
                    days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
                    page.size(),
                    page.stream().mapToInt(shown -> shown.events().size()).sum());
        }

        private String days() {
            return first.isEmpty() ? "no date" : Days.of(first.orElse(null), last.orElse(null));
        }
    }

    private final String head;

    private PageFrame(String head) {
        this.head = head;
    }

    static PageFrame load() throws IOException {
        try (var in = PageFrame.class.getClassLoader().getResourceAsStream("report/article.html")) {
            if (in == null) {
                throw new FileNotFoundException("report/article.html");
            }
            return new PageFrame(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    String page(ReleaseInfo release, int number, List<ShownArticle> page, String articles) {
        var html = begin(release, "Articles, page " + (number + 1));
        html.raw("<p class=\"way\">");
        if (number > 0) {
            html.raw("<a href=\"")
                    .raw(EvidenceLinks.name(number - 1))
                    .raw("\">← page ")
                    .raw(number + "</a> · ");
        }
        html.raw(
                "<a href=\"index.html\">all pages</a> · <a href=\"../report.html\">report</a></p>\n<ol class=\"toc\">\n");
        for (var shown : page) {
            html.raw("<li><a dir=\"auto\" href=\"#")
                    .text(shown.article().articleId())
                    .raw("\">")
                    .text(shown.title());
            html.raw("</a> <small>")
                    .text(ArticleMarks.says(
                            shown.article().publishedOn(),
                            shown.article().publisher(),
                            shown.events().isEmpty()
                                    ? ""
                                    : "events: " + shown.events().size()));
            html.raw("</small></li>\n");
        }
        return html.raw("</ol>\n")
                .raw(articles)
                .raw("</main>\n</body>\n</html>\n")
                .toString();
    }

    String index(ReleaseInfo release, List<Entry> entries) {
        var html = begin(release, "Articles");
        html.raw("<p class=\"way\"><a href=\"../report.html\">report</a></p>\n<table class=\"pages\">\n");
        html.raw("<tr><th>page</th><th>published</th><th>articles</th><th>reports of events</th></tr>\n");
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            html.raw("<tr><td><a href=\"").raw(EvidenceLinks.name(i)).raw("\">").raw((i + 1) + "</a></td><td>");
            html.raw(entry.days()).raw("</td><td>" + entry.articles() + "</td><td>" + entry.events() + "</td></tr>\n");
        }
        return html.raw("</table>\n</main>\n</body>\n</html>\n").toString();
    }

    private Html begin(ReleaseInfo release, String title) {
        var html = new Html();
        int gap = head.indexOf("{{title}}");
        html.raw(head.substring(0, gap)).raw(title).text(", release " + release.id());
        return html.raw(head.substring(gap + "{{title}}".length()))
                .raw("<h1>")
                .raw(title)
                .raw("</h1>\n");
    }
}
