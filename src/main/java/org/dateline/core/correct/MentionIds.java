package org.dateline.core.correct;

import java.util.Locale;
import org.dateline.core.model.ArticleId;
import org.dateline.core.model.TimeMention;

/** The ids of the mentions of one article, as the tables write them. */
record MentionIds(ArticleId article) {

    String of(TimeMention time) {
        return of('d', time.span().start());
    }

    String of(char letter, int start) {
        return letter + article.value().substring(1) + '-' + String.format(Locale.ROOT, "%08d", start);
    }
}
