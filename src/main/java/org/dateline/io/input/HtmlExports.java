package org.dateline.io.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Web pages that are no pages, but what an archive exported: Europresse, which marks the parts of an article, or one whose export is text
 * with tags around it.
 */
final class HtmlExports {

    private static final Pattern MARKS = Pattern.compile(
            "End of Document|\\d+ (?:of|OF) \\d+ DOCUMENT|articleParagraph|enArticle|Document [A-Z]{2,}[A-Za-z0-9]{12,}");
    private static final String EUROPRESSE = "DocPublicationName";

    /** Europresse numbers a document by source and day: {@code news·20210305·LM·123}. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}]+·(\\d{8})·[^\\s<]+");

    private HtmlExports() {}

    /** The articles of an export; empty if it is an ordinary page. */
    static Optional<Records> find(String html, Limits limits) {
        if (html.contains(EUROPRESSE)) {
            return Optional.of(articles(Jsoup.parse(html)));
        }
        if (!MARKS.matcher(html).find()) {
            return Optional.empty();
        }
        var text = text(Jsoup.parse(html));
        return Export.of(text).map(export -> Office.records(text, limits));
    }

    private static Records articles(Document page) {
        var found = page.select("article:has(." + EUROPRESSE + ")");
        var articles = (found.isEmpty() ? page.select("body") : found).iterator();
        var count = new int[1];
        return () -> {
            if (!articles.hasNext()) {
                return null;
            }
            var fields = fields(articles.next());
            count[0]++;
            return new SourceRecord(count[0], false, () -> fields);
        };
    }

    private static Fields fields(Element article) {
        var others = new HashMap<String, String>();
        put(others, Fields.TITLE, article.select(".titreArticleVisu, .titreArticle, .rdp__articletitle"));
        put(others, Fields.PUBLISHER, article.select("." + EUROPRESSE));
        put(others, Fields.AUTHOR, article.select(".docAuthors"));
        var number = NUMBER.matcher(article.text());
        if (number.find()) {
            others.put(Fields.ID, number.group());
            others.put(Fields.PUBLISHED_ON, number.group(1));
        }
        var lines = new ArrayList<String>();
        article.select(".docOcurrContainer, .DocText").stream()
                .filter(part -> part.parents().stream().noneMatch(outer -> outer.is(".docOcurrContainer, .DocText")))
                .forEach(part -> lines.addAll(lines(part)));
        return Fields.of(String.join("\n\n", lines), others);
    }

    private static void put(Map<String, String> others, String name, List<Element> elements) {
        elements.stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .ifPresent(text -> others.put(name, text));
    }

    private static String text(Document page) {
        page.select("script, style, head").remove();
        return String.join("\n\n", lines(page));
    }

    /** The texts of the blocks in reading order. */
    private static List<String> lines(Element element) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    line.append(text.text());
                } else if (isBlock(node)) {
                    end();
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (isBlock(node)) {
                    end();
                }
            }

            private void end() {
                var words = line.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
                line.setLength(0);
                if (!words.isEmpty()) {
                    lines.add(words);
                }
            }
        });
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        return lines;
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }
}
