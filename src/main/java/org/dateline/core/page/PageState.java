package org.dateline.core.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a page keeps as JSON for its own scripts, which draw the article from it: the paragraphs below the object that bears the title
 * of the page, and the day of publication beside them. Worth a look only where the page shows no text.
 */
record PageState(String text, Optional<String> published) {

    private static final int MOST_CHARS = 3_000_000;
    private static final int MOST_DEPTH = 40;
    private static final int FEWEST_CHARS_OF_PARAGRAPH = 40;
    private static final List<String> DATES = List.of(
            "datePublished",
            "publishedAt",
            "published_at",
            "publishDate",
            "publish_date",
            "publicationDate",
            "firstPublished",
            "first_publish_date",
            "publishedDate",
            "display_date",
            "pubDate");

    /** The longest text that stands below the title, if there is one. */
    static Optional<PageState> of(Document document, String title) {
        var found = new ArrayList<PageState>();
        var letters = TitleBlock.letters(title);
        for (var script : document.select("script[type$=/json]")) {
            var data = script.data().strip();
            if (!letters.isEmpty() && data.startsWith("{") && data.length() <= MOST_CHARS) {
                LenientJson.read(data).ifPresent(value -> seek(value, letters, 0, found));
            }
        }
        return found.stream().max(Comparator.comparingInt(state -> state.text().length()));
    }

    private static void seek(Object value, String title, int depth, List<PageState> found) {
        if (depth > MOST_DEPTH) {
            return;
        }
        if (value instanceof Map<?, ?> object) {
            if (strings(object).stream()
                    .anyMatch(text -> TitleBlock.letters(text).equals(title))) {
                var day = DATES.stream()
                        .map(object::get)
                        .filter(String.class::isInstance)
                        .map(Object::toString)
                        .findFirst();
                collect(object, day, depth, found);
            } else {
                object.values().forEach(member -> seek(member, title, depth + 1, found));
            }
        } else if (value instanceof List<?> list) {
            list.forEach(item -> seek(item, title, depth + 1, found));
        }
    }

    /** Every list of paragraphs and every text of several sentences. */
    private static void collect(Object value, Optional<String> day, int depth, List<PageState> found) {
        if (depth > MOST_DEPTH) {
            return;
        }
        if (value instanceof Map<?, ?> object) {
            object.values().forEach(member -> collect(member, day, depth + 1, found));
        } else if (value instanceof List<?> list) {
            var paragraphs = list.stream()
                    .map(PageState::longest)
                    .map(PageState::plain)
                    .filter(PageState::isParagraph)
                    .toList();
            found.add(new PageState(String.join("\n\n", paragraphs), day));
            list.forEach(item -> collect(item, day, depth + 1, found));
        } else if (isParagraph(value.toString())) {
            found.add(new PageState(LinkedText.of(value.toString()), day));
        }
    }

    private static List<String> strings(Map<?, ?> object) {
        return object.values().stream()
                .filter(String.class::isInstance)
                .map(Object::toString)
                .toList();
    }

    private static String longest(Object item) {
        return item instanceof Map<?, ?> block
                ? strings(block).stream()
                        .max(Comparator.comparingInt(String::length))
                        .orElse("")
                : item.toString();
    }

    private static String plain(String text) {
        var plain = text.indexOf('<') < 0
                ? text
                : Jsoup.parseBodyFragment(text).body().text();
        return plain.replaceAll("\\s+", " ").strip();
    }

    private static boolean isParagraph(String text) {
        return text.length() >= FEWEST_CHARS_OF_PARAGRAPH
                && text.indexOf(' ') > 0
                && ".!?\u201D\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
