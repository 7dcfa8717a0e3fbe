package org.dateline.io.output;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What stands around the articles of a page: head, style, the way to other pages. */
final class PageFrame {

    private static final String KEY = """
            <p class="key"><mark class="v">event</mark> <mark class="a">who</mark> <mark class="r">to whom</mark> \
            <mark class="d">date</mark> <mark class="c">place</mark> <mark class="n">name</mark> \
            <mark class="q">quotation</mark> Point at a mark, tap it, or go to it with Tab for its cells; \
            beside the text they all stand with the ids of their rows. \
            <a href="index.html">All articles</a> · <a href="../report.html">Report</a></p>
            """;

    private final String head;
    private final String script;

    private PageFrame(String head, String script) {
        this.head = head;
        this.script = script;
    }

    static PageFrame load() throws IOException {
        return new PageFrame(resource("report/article.html"), resource("report/search.js"));
    }

    private static String resource(String name) throws IOException {
        try (var in = PageFrame.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String page(ReleaseInfo release, int number, boolean isFollowed, List<ShownArticle> page, String articles) {
        var html = begin(release, "Articles, page " + (number + 1), "");
        html.raw(KEY).raw(way(number, isFollowed));
        html.raw("<details class=\"toc\"><summary>On this page: " + page.size()
                + (page.size() == 1 ? " article" : " articles") + "</summary>\n<ol>\n");
        for (var shown : page) {
            html.raw("<li><a dir=\"auto\" href=\"#")
                    .text(shown.article().articleId())
                    .raw("\">")
                    .text(shown.title());
            html.raw("</a> <small>")
                    .text(ArticleMarks.says(
                            shown.article().publishedOn(), shown.article().publisher(), shown.eventCount()))
                    .raw("</small></li>\n");
        }
        html.raw("</ol>\n</details>\n").raw(articles).raw(way(number, isFollowed));
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private static String way(int number, boolean isFollowed) {
        var before = number == 0 ? "" : link(number - 1, "← page " + number) + " ";
        var after = isFollowed ? link(number + 1, "page " + (number + 2) + " →") : "";
        return before.isEmpty() && after.isEmpty() ? "" : "<p class=\"way\">" + before + after + "</p>\n";
    }

    static String link(int page, String text) {
        return "<a href=\"" + EvidenceLinks.name(page) + "\">" + text + "</a>";
    }

    /** Begins a page that has the script of the search, whose digest is the only one that may run. */
    HtmlWriter beginWithSearch(ReleaseInfo release, String title) {
        return begin(release, title, " script-src '" + Sha256.ofScript(script) + "';");
    }

    /** The script, to stand behind what it searches. */
    String script() {
        return "<script>" + script + "</script>\n";
    }

    private HtmlWriter begin(ReleaseInfo release, String title, String policy) {
        var html = new HtmlWriter();
        int from = 0;
        for (int gap = head.indexOf("{{"); gap >= 0; gap = head.indexOf("{{", from)) {
            int end = head.indexOf("}}", gap);
            html.raw(head.substring(from, gap));
            if (head.substring(gap + 2, end).equals("title")) {
                html.raw(title).text(", release " + release.id());
            } else {
                html.raw(policy);
            }
            from = end + 2;
        }
        return html.raw(head.substring(from)).raw("<h1>").raw(title).raw("</h1>\n");
    }
}
