package org.dateline.core.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The JSON-LD of a page: what it says of the article that the page is about, and nothing of other pages' articles. */
record LinkedData(List<Map<?, ?>> articles, List<Map<?, ?>> pages) {

    private static final int MOST_NODES = 2_000;

    static LinkedData of(Document document) {
        var nodes = new ArrayList<Map<?, ?>>();
        for (var script : document.select("script[type*=ld+json]")) {
            LenientJson.read(bare(script.data())).ifPresent(value -> collect(value, nodes));
        }
        var articles = nodes.stream().filter(LinkedData::isArticle).toList();
        var pages = nodes.stream()
                .filter(node -> !isArticle(node) && type(node).endsWith("page"))
                .toList();
        return new LinkedData(articles, pages);
    }

    /** Some systems wrap the data in marks of comments or CDATA. */
    private static String bare(String data) {
        int from = 0;
        while (from < data.length() && data.charAt(from) != '{' && data.charAt(from) != '[') {
            from++;
        }
        return data.startsWith("[CDATA[", from) ? bare(data.substring(from + 7)) : data.substring(from);
    }

    /** The nodes on top and those of a graph; what is nested in lists of other articles is theirs. */
    private static void collect(Object value, List<Map<?, ?>> nodes) {
        if (nodes.size() >= MOST_NODES) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, nodes));
        } else if (value instanceof Map<?, ?> node) {
            nodes.add(node);
            for (var name : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                if (node.get(name) != null) {
                    collect(node.get(name), nodes);
                }
            }
        }
    }

    private static String type(Map<?, ?> node) {
        var type = node.get("@type");
        var name = type instanceof List<?> list && !list.isEmpty() ? list.get(0) : type;
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isArticle(Map<?, ?> node) {
        var type = type(node);
        return type.endsWith("article")
                || type.endsWith("blogposting")
                || type.equals("report")
                || type.endsWith("newsstory")
                || type.equals("liveblogposting");
    }

    /** What the article is said to be: the string under the name, of the first article that has one. */
    Optional<String> find(String name) {
        return articles.stream()
                .map(node -> words(node.get(name)))
                .filter(words -> !words.isBlank())
                .findFirst();
    }

    /** As {@link #find}, of the page if no article says it. */
    Optional<String> findAlsoOfPage(String name) {
        return find(name)
                .or(() -> pages.stream()
                        .map(node -> words(node.get(name)))
                        .filter(words -> !words.isBlank())
                        .findFirst());
    }

    /** The whole text, if the page repeats it for machines. */
    Optional<String> articleBody() {
        return articles.stream()
                .map(node -> node.get("articleBody"))
                .filter(String.class::isInstance)
                .map(body -> Parser.unescapeEntities(body.toString(), false))
                .max(Comparator.comparingInt(String::length));
    }

    /** A string; the name of a thing; the names of several with commas between them. */
    private static String words(Object value) {
        if (value instanceof Map<?, ?> thing) {
            var name = thing.get("name");
            return name == null ? words(thing.get("@value")) : words(name);
        }
        if (value instanceof List<?> list) {
            return String.join(
                    ", ",
                    list.stream()
                            .map(LinkedData::words)
                            .filter(words -> !words.isBlank())
                            .distinct()
                            .toList());
        }
        return value == null
                ? ""
                : Parser.unescapeEntities(value.toString(), false)
                        .replaceAll("\\s+", " ")
                        .strip();
    }
}
