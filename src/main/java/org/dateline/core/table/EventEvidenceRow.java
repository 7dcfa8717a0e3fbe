package org.dateline.core.table;

@TableName(value = "event_evidence", level = Level.WORLD)
@Doc("Which event mentions make an event.")
public record EventEvidenceRow(
        @Key @References(EventRow.class) @Doc(value = "The event.", example = "w0a1b2c3d4e5f6071")
        String eventId,

        @Key
        @References(EventMentionRow.class)
        @Doc(value = "A mention that reports it.", example = "v90b1c2d3e4f5a6b7-00000058")
        String eventMentionId) {}
