package org.dateline.core.table;

import org.dateline.core.model.CorrectionOutcome;
import org.jspecify.annotations.Nullable;

@TableName(value = "corrections", level = Level.RUN)
@Doc("One correction of a researcher and what became of it.")
public record CorrectionRow(
        @Key @Doc(value = "The line of the file of corrections where it stands.", example = "2")
        Integer lineNo,

        @Doc(value = "The file of corrections.", example = "corrections.csv")
        String sourcePath,

        @Doc(value = "The table that is corrected.", example = "event_mentions")
        String tableName,

        @Doc(
                value = "The row: its key, with a space between the parts if there are several.",
                example = "v90b1c2d3e4f5a6b7-00000058")
        String rowId,

        @Doc(value = "The column that is corrected, or an action: not an event, same as.", example = "event_status")
        String columnName,

        @Doc(value = "What the cell said before.", example = "occurred") @Nullable
        String oldValue,

        @Doc(value = "What it says now; for same as, the id of the other row.", example = "planned") @Nullable
        String newValue,

        @Doc(value = "Who corrected it.", example = "M. Okoye") @Nullable
        String who,

        @Doc(value = "Why.", example = "The visit was only announced.") @Nullable
        String why,

        @Doc(value = "It counts only as long as the cell says this.", example = "occurred") @Nullable
        String expectedValue,

        @Doc(value = "Whether it was applied.", example = "applied")
        CorrectionOutcome outcome,

        @Doc(value = "Why it was not applied.", example = "The row is gone.") @Nullable
        String reason) {}
