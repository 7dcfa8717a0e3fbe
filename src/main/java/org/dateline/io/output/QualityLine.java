package org.dateline.io.output;

import java.util.List;
import org.dateline.core.table.Column;
import org.dateline.core.table.Doc;
import org.dateline.core.table.Key;
import org.dateline.core.table.Level;
import org.dateline.core.table.Table;
import org.dateline.core.table.TableName;
import org.jspecify.annotations.Nullable;

@TableName(value = "quality", level = Level.RUN)
@Doc("What was checked before publishing, and how often the values of some columns occur.")
public record QualityLine(
        @Key
        @Doc(value = "check: a promise and how often it is broken; count: how often a value occurs.", example = "count")
        String kind,

        @Key @Doc(value = "The table.", example = "dates") @Nullable
        String tableName,

        @Key @Doc(value = "The column.", example = "date_status") @Nullable
        String columnName,

        @Key @Doc(value = "The value, or the promise.", example = "resolved")
        String value,

        @Doc(value = "Whether the promise is kept.", example = "true") @Nullable
        Boolean passed,

        @Doc(value = "How many rows have the value, or how often the promise is broken.", example = "812")
        Long rowCount,

        @Doc(value = "Which share of the rows of the table has the value.", example = "0.81") @Nullable
        Double share,

        @Doc(value = "Why a promise could not be checked, or how far.", example = "no release before") @Nullable
        String note) {

    static List<QualityLine> of(List<GateCheck> checks) {
        return checks.stream()
                .map(check -> new QualityLine(
                        "check",
                        null,
                        null,
                        check.promise(),
                        check.passed(),
                        check.broken(),
                        null,
                        check.note().isEmpty() ? null : check.note()))
                .toList();
    }

    static QualityLine count(Table<?> table, Column column, String value, long count, long total) {
        return new QualityLine("count", table.name(), column.name(), value, null, count, count / (double) total, null);
    }
}
