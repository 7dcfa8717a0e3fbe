package org.dateline.core.table;

import org.jspecify.annotations.Nullable;

@TableName(value = "removed", level = Level.RUN)
@Doc(
        "A row of the last release that is gone. Always empty in csv/ and parquet/, so that a release depends on its input only; changes/removed.csv has the rows, against the release before.")
public record RemovedRow(
        @Key @Doc(value = "The table the row was in.", example = "events")
        String tableName,

        @Key
        @Doc(value = "Key of the row; parts of a composite key are joined by a space.", example = "w0a1b2c3d4e5f6071")
        String rowId,

        @Doc(value = "Why it is gone.", example = "its article is no longer in the input")
        String reason,

        @Doc(value = "Key of the row that stands in its place, if there is one.", example = "w1b2c3d4e5f607182")
        @Nullable
        String replacedBy) {}
