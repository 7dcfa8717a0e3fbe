package org.dateline.core.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.EventMentionRef;
import org.dateline.core.model.Notice;
import org.dateline.core.model.TimeMention;

/** Makes the ids of rows from what the rows are about; within an article their order is reading order. */
final class RowIds {

    private static final int HEX_DIGITS = 16;
    private static final int OFFSET_DIGITS = 8;

    private RowIds() {}

    static String of(char letter, ArticleId article, int charStart) {
        var offset = Integer.toString(charStart);
        return letter
                + article.value().substring(1)
                + '-'
                + "0".repeat(Math.max(0, OFFSET_DIGITS - offset.length()))
                + offset;
    }

    static String of(ArticleId article, TimeMention time) {
        return of('d', article, time.span().start());
    }

    static String of(EventMentionRef event) {
        return of('v', event.articleId(), event.triggerStart());
    }

    /** The inverse of the id of a report. */
    static EventMentionRef report(String id) {
        var dash = id.indexOf('-');
        return new EventMentionRef(
                new ArticleId('a' + id.substring(1, dash)), Integer.parseInt(id, dash + 1, id.length(), 10));
    }

    static String of(Notice notice) {
        var charStart = notice.charStart().map(start -> Integer.toString(start)).orElse("");
        return 'n'
                + sha256(String.join(
                                "\0",
                                notice.sourcePath(),
                                Integer.toString(notice.recordNo()),
                                notice.code().name(),
                                charStart,
                                notice.message()))
                        .substring(0, HEX_DIGITS);
    }

    /** The digest of a text in UTF-8, in hexadecimal digits. */
    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
