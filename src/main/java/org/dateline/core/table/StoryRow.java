package org.dateline.core.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@TableName(value = "stories", level = Level.WORLD)
@Doc(
        "Articles that report one happening, in the same words or in words of their own, within days of one another. Every article belongs to one story.")
public record StoryRow(
        @Key @Doc(value = "Identity of the story.", example = "s7a6b5c4d3e2f1009")
        String storyId,

        @Doc(value = "Headline of the original.", example = "Kenya and Somalia restore ties")
        String title,

        @Doc(value = "How many articles tell it.", example = "2")
        Integer articleCount,

        @Doc(value = "How many publishers brought it.", example = "2")
        Integer publisherCount,

        @Doc(value = "Day of publication of the earliest article.", example = "2021-04-12") @Nullable
        LocalDate firstPublishedOn) {}
