package org.dateline.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A document that was read and understood as an article. Nothing is cut out of {@code text}: {@code parts}, in reading
 * order and without overlap, cover every line that is not blank. A title given apart from the text stands first, then a
 * blank line; {@code bodyStart} is where the text given by the source begins, 0 if no title was put before it.
 */
public record Article(
        ArticleId id,
        String sourceId,
        String sourcePath,
        int recordNo,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> title,
        Optional<String> author,
        Optional<String> language,
        Optional<PublicationDate> published,
        String text,
        int bodyStart,
        List<TextPart> parts) {

    public Article {
        parts = List.copyOf(parts);
    }

    /** The same, its language known. */
    public Article in(Optional<String> found) {
        return new Article(
                id,
                sourceId,
                sourcePath,
                recordNo,
                url,
                publisher,
                title,
                author,
                found,
                published,
                text,
                bodyStart,
                parts);
    }

    /** An article that is nothing but its words, as the examples of rules are read. */
    public static Article example(String text, Optional<PublicationDate> published) {
        var none = Optional.<String>empty();
        var body = new TextPart(Span.of(0, text.length()), Part.BODY);
        return new Article(
                ArticleId.from(text),
                "example",
                "example",
                1,
                none,
                none,
                none,
                none,
                none,
                published,
                text,
                0,
                List.of(body));
    }
}
