package org.dateline.core.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Articles that report one happening, the original first; every article belongs to exactly one story. */
public record Story(
        StoryId id,
        String title,
        List<StoryArticle> articles,
        int publisherCount,
        Optional<LocalDate> firstPublishedOn) {

    public Story {
        articles = List.copyOf(articles);
    }
}
