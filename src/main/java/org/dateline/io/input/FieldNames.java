package org.dateline.io.input;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.model.NoticeCode;

/**
 * By which names crawlers, interfaces and tables call what Dateline calls title, text and so on. Of several that a record has the
 * first of the list counts, and before them the name that the researcher gives. Names are compared without regard to case and to what
 * stands between their words.
 */
final class FieldNames {

    static final String TEXT = "text";

    private static final Map<String, List<String>> USUAL = usual();
    private static final int MOST_NAMES_SHOWN = 12;

    static final FieldNames DEFAULT = of(OwnFields.NONE);

    private final Map<String, List<String>> names;
    private final List<String> ways;

    private FieldNames(Map<String, List<String>> names, List<String> ways) {
        this.names = names;
        this.ways = ways;
    }

    static FieldNames of(OwnFields own) {
        var names = new LinkedHashMap<>(USUAL);
        own.names()
                .forEach((field, name) -> names.compute(
                        field,
                        (any, usual) -> Stream.concat(
                                        Stream.of(plain(name)), usual == null ? Stream.of() : usual.stream())
                                .toList()));
        return new FieldNames(names, List.copyOf(own.names().values()));
    }

    /** Whether a name the researcher gave leads through the object of this name. */
    boolean leadThrough(String way) {
        return ways.stream().anyMatch(name -> name.startsWith(way + "."));
    }

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
    Fields fields(Map<String, String> values) throws BrokenRecord {
        var plain = new HashMap<String, String>();
        values.forEach((name, value) -> {
            if (!value.isBlank()) {
                plain.putIfAbsent(plain(name), value);
            }
        });
        var others = new HashMap<String, String>();
        names.keySet().stream()
                .filter(name -> !name.equals(TEXT))
                .forEach(name -> find(plain, name).ifPresent(value -> others.put(name, value)));
        var text = find(plain, TEXT);
        if (text.isEmpty() && names.getOrDefault(TEXT, List.of()).stream().noneMatch(name -> has(values, name))) {
            throw new BrokenRecord(NoticeCode.BROKEN_RECORD, missing(values.keySet(), values.values()));
        }
        var words = text.orElse("");
        return isPage(words) ? Fields.ofPage(words, others) : Fields.of(words, others);
    }

    /** Whether a field of this name is the text. */
    boolean isText(String name) {
        return names.getOrDefault(TEXT, List.of()).contains(plain(name));
    }

    private static boolean has(Map<String, String> values, String name) {
        return values.keySet().stream().anyMatch(own -> plain(own).equals(name));
    }

    /** Why there is no text, and what there is; lists of links are told from tables whose text has another name. */
    static String missing(Collection<String> names, Collection<String> values) {
        boolean links = Stream.concat(names.stream(), values.stream()).anyMatch(FieldNames::isLink);
        var found = names.stream()
                .limit(MOST_NAMES_SHOWN)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        return (links
                        ? "no field of it is a text, but one is an address: fetch the pages first, or name the text"
                        : "no field of it is a text")
                + (found.isEmpty() ? "" : "; found: " + found);
    }

    private static boolean isLink(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
    }

    private Optional<String> find(Map<String, String> plain, String name) {
        return names.getOrDefault(name, List.of()).stream()
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
