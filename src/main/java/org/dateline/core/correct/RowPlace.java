package org.dateline.core.correct;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.model.ArticleId;

/** Where a mention begins, as its id says: the article and the offset of the first char. */
record RowPlace(ArticleId article, int start) {

    private static final Pattern MENTION = Pattern.compile("([a-z])([0-9a-f]{16})-([0-9]{8,9})");
    private static final int OFFSET = 3;

    static Optional<RowPlace> of(String id) {
        var parts = MENTION.matcher(id);
        return parts.matches()
                ? Optional.of(new RowPlace(new ArticleId('a' + parts.group(2)), Integer.parseInt(parts.group(OFFSET))))
                : Optional.empty();
    }

    /** The place in the first part of a row's key, of a row that is known to have one. */
    static RowPlace ofRow(String rowId) {
        int space = rowId.indexOf(' ');
        return of(space < 0 ? rowId : rowId.substring(0, space))
                .orElseThrow(() -> new IllegalArgumentException("no row of an article: " + rowId));
    }
}
