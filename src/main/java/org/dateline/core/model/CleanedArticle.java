package org.dateline.core.model;

import java.util.List;
import java.util.Optional;

/** What cleaning makes of a document: an article, or none if there is no text in it, and what was doubtful on the way. */
public record CleanedArticle(Optional<Article> article, List<Notice> notices) {

    public CleanedArticle {
        notices = List.copyOf(notices);
    }
}
