package org.dateline.core.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.model.Article;
import org.dateline.core.model.Notice;
import org.dateline.core.model.NoticeCode;
import org.dateline.core.text.Effort;

/** Says of an article that it was not read to its end, and from where on. */
final class Unread {

    private Unread() {}

    /** The notices, and one more if the effort ended before the article did. */
    static List<Notice> noted(List<Notice> notices, Article article, Effort effort, String what) {
        var more = effort.stoppedAt()
                .map(sentence -> new Notice(
                        NoticeCode.NOT_READ_TO_END,
                        article.sourcePath(),
                        article.recordNo(),
                        Optional.of(article.id()),
                        Optional.of(sentence.span().start()),
                        what + " from sentence " + sentence.sentenceNo() + " on"));
        return Stream.concat(notices.stream(), more.stream()).toList();
    }
}
