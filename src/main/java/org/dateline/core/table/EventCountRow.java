package org.dateline.core.table;

import org.dateline.core.model.CountOf;
import org.jspecify.annotations.Nullable;

@TableName(value = "event_counts", level = Level.ARTICLE)
@Doc(
        "One number that an article tells of an event mention: how many were killed, hurt, arrested, abducted, driven out, or took part.")
public record EventCountRow(
        @Key
        @References(EventMentionRow.class)
        @Doc(value = "The event mention.", example = "v90b1c2d3e4f5a6b7-00000058")
        String eventMentionId,

        @Key @Doc(value = "Number within the event mention, from 1 in reading order.", example = "1")
        Integer countNo,

        @Doc(value = "What is counted.", example = "dead") CountOf countOf,

        @Doc(value = "At least so many; empty if the words give no lower bound (\"up to 20\").", example = "12")
        @Nullable
        Integer countLow,

        @Doc(value = "At most so many; empty if the words give no upper bound (\"at least 12\").", example = "12")
        @Nullable
        Integer countHigh,

        @Doc(
                value =
                        "Whether the words claim that number and no other; not \"at least\", \"about\", \"dozens\", \"10 to 15\".",
                example = "true")
        Boolean isExact,

        @Doc(value = "The words as they stand in the article.", example = "12 soldiers")
        String text,

        @Doc(value = "First char of the words in the article's text, counted in UTF-16 units from 0.", example = "12")
        Integer charStart,

        @Doc(value = "The char after the last one of the words.", example = "23")
        Integer charEnd,

        @Doc(value = "Who is counted, if the words say more than \"people\".", example = "soldiers") @Nullable
        String ofWhom,

        @Doc(value = "Who says so, if the sentence names somebody.", example = "police") @Nullable
        String saidBy,

        @References(EntityRow.class) @Doc(value = "The entity that says so.", example = "e1f2e3d4c5b6a7980") @Nullable
        String saidByEntityId) {}
