package org.dateline.core.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** The meta elements of a page, by whichever attribute they bear their names; of a name given twice the first counts. */
record Meta(Map<String, String> values) {

    private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

    static Meta of(Document document) {
        var values = new HashMap<String, String>();
        for (var meta : document.select("meta[content]")) {
            var content = meta.attr("content").replaceAll("\\s+", " ").strip();
            for (var attribute : NAMING) {
                var name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    values.putIfAbsent(name, content);
                }
            }
        }
        return new Meta(values);
    }

    /** What the first of the names that the page fills says. */
    Optional<String> first(String... names) {
        for (var name : names) {
            var value = values.get(name.toLowerCase(Locale.ROOT));
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
