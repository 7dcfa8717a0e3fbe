package org.dateline.core.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page, by whichever attribute they bear their names. */
final class Meta {

    private Meta() {}

    /** What the first of the names that the page fills says. */
    static Optional<String> first(Document document, String... names) {
        var metas = document.select("meta[content]");
        for (var name : names) {
            for (var meta : metas) {
                if (isCalled(meta, name) && !meta.attr("content").isBlank()) {
                    return Optional.of(
                            meta.attr("content").replaceAll("\\s+", " ").strip());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isCalled(Element meta, String name) {
        return meta.attr("property").equalsIgnoreCase(name)
                || meta.attr("name").equalsIgnoreCase(name)
                || meta.attr("itemprop").equalsIgnoreCase(name)
                || meta.attr("http-equiv").equalsIgnoreCase(name);
    }
}
