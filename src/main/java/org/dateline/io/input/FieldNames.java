package org.dateline.io.input;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.model.NoticeCode;

/**
 * By which names crawlers, interfaces and tables call what Dateline calls title, text and so on. Of several that a record has the
 * first of the list counts. Names are compared without regard to case and to what stands between their words.
 */
final class FieldNames {

    static final String TEXT = "text";

    private static final Map<String, List<String>> USUAL = usual();
    private static final int MOST_NAMES_SHOWN = 12;

    private FieldNames() {}

    private static Map<String, List<String>> usual() {
        var names = new LinkedHashMap<String, List<String>>();
        names.put(
                TEXT,
                List.of(
                        "text",
                        "maintext",
                        "articletext",
                        "cleanedtext",
                        "fulltext",
                        "bodytext",
                        "body",
                        "articlebody",
                        "content",
                        "contenttext",
                        "textcontent",
                        "article",
                        "story",
                        "bodyhtml",
                        "contenthtml",
                        "rawhtml",
                        "html"));
        names.put(Fields.ID, List.of("id", "docid", "articleid", "guid", "uuid", "uri", "recordid", "documentid"));
        names.put(Fields.TITLE, List.of("title", "headline", "webtitle", "articletitle", "headlinemain", "head"));
        names.put(
                Fields.PUBLISHED_ON,
                List.of(
                        "publishedon",
                        "datepublish",
                        "datepublished",
                        "publishedat",
                        "published",
                        "pubdate",
                        "publishdate",
                        "publisheddate",
                        "publicationdate",
                        "webpublicationdate",
                        "publishedtime",
                        "publishtime",
                        "datetime",
                        "date",
                        "day",
                        "firstpublished",
                        "timestamp",
                        "created",
                        "createdat"));
        names.put(
                Fields.URL,
                List.of(
                        "url",
                        "link",
                        "weburl",
                        "canonicallink",
                        "canonicalurl",
                        "sourceurl",
                        "articleurl",
                        "permalink"));
        names.put(
                Fields.PUBLISHER,
                List.of(
                        "publisher",
                        "source",
                        "outlet",
                        "sourcename",
                        "publication",
                        "newspaper",
                        "sitename",
                        "medium",
                        "provider",
                        "sourcedomain",
                        "domain"));
        names.put(Fields.AUTHOR, List.of("author", "authors", "byline", "creator", "writer", "bylineoriginal"));
        names.put(Fields.LANGUAGE, List.of("language", "lang", "languagecode", "inlanguage"));
        return names;
    }

    /** What the values mean; {@code values} is what the record says, by its own names, in its own order. */
    static Fields fields(Map<String, String> values) throws BrokenRecord {
        var plain = new HashMap<String, String>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                plain.putIfAbsent(plain(name), value);
            }
        });
        var others = new HashMap<String, String>();
        USUAL.keySet().stream()
                .filter(name -> !name.equals(TEXT))
                .forEach(name -> find(plain, name).ifPresent(value -> others.put(name, value)));
        var text = find(plain, TEXT);
        if (text.isEmpty() && USUAL.get(TEXT).stream().noneMatch(name -> has(values, name))) {
            throw new BrokenRecord(NoticeCode.BROKEN_RECORD, missing(values.keySet()));
        }
        var words = text.orElse("");
        return isPage(words) ? Fields.ofPage(words, others) : Fields.of(words, others);
    }

    /** Whether a field of this name is the text. */
    static boolean isText(String name) {
        return USUAL.getOrDefault(TEXT, List.of()).contains(plain(name));
    }

    private static boolean has(Map<String, String> values, String name) {
        return values.keySet().stream().anyMatch(own -> plain(own).equals(name));
    }

    static String missing(Collection<String> names) {
        var found = names.stream()
                .limit(MOST_NAMES_SHOWN)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        return "no field of it is a text" + (found.isEmpty() ? "" : "; found: " + found);
    }

    private static Optional<String> find(Map<String, String> plain, String name) {
        return USUAL.getOrDefault(name, List.of()).stream()
                .filter(plain::containsKey)
                .map(alias -> String.valueOf(plain.get(alias)))
                .findFirst();
    }

    private static String plain(String name) {
        var letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /** Whether a text is a web page or a piece of one: it has paragraphs or breaks in tags. */
    static boolean isPage(String text) {
        var head = text.length() > 20_000 ? text.substring(0, 20_000) : text;
        var lower = head.toLowerCase(Locale.ROOT);
        return lower.contains("</p>") || lower.contains("<br") || lower.contains("</div>") || lower.contains("<html");
    }
}
