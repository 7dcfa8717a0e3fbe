package org.dateline.io.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.table.Column;
import org.dateline.core.table.ColumnType;
import org.dateline.core.table.SentenceRow;
import org.dateline.core.table.Table;

/** One table as a Table Schema of the Frictionless Data Package, version 2; keys and references name columns of the package. */
final class TableSchema {

    private static final Table<SentenceRow> SENTENCES = Table.of(SentenceRow.class);
    private static final String FIRST_DAY = "1582-10-15";
    private static final String LAST_DAY = "9999-12-31";

    private TableSchema() {}

    static Map<String, Object> of(Table<?> table) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", DataPackage.PROFILES + "tableschema.json");
        schema.put("fields", table.columns().stream().map(TableSchema::field).toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", names(table.key()));
        var foreignKeys = foreignKeys(table);
        if (!foreignKeys.isEmpty()) {
            schema.put("foreignKeys", foreignKeys);
        }
        return schema;
    }

    private static Map<String, Object> field(Column column) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.name());
        field.put(
                "type",
                column.type() == ColumnType.TEXT ? "string" : column.type().toString());
        if (column.type() == ColumnType.DATE) {
            field.put("format", "default");
        } else if (column.type() == ColumnType.BOOLEAN) {
            field.put("trueValues", List.of("true"));
            field.put("falseValues", List.of("false"));
        }
        field.put("description", column.description());
        field.put("example", column.example());
        if (!column.allowedValues().isEmpty()) {
            field.put("categories", column.allowedValues());
        }
        var constraints = constraints(column);
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private static Map<String, Object> constraints(Column column) {
        var constraints = new LinkedHashMap<String, Object>();
        if (!column.nullable()) {
            constraints.put("required", true);
        }
        if (!column.allowedValues().isEmpty()) {
            constraints.put("enum", column.allowedValues());
        }
        if (column.type() == ColumnType.DATE) {
            constraints.put("minimum", FIRST_DAY);
            constraints.put("maximum", LAST_DAY);
        }
        return constraints;
    }

    private static List<Map<String, Object>> foreignKeys(Table<?> table) {
        var keys = new ArrayList<Map<String, Object>>();
        for (var column : table.columns()) {
            column.references().ifPresent(target -> keys.add(foreignKey(table, List.of(column.name()), target)));
        }
        var sentence = names(SENTENCES.key());
        if (!table.equals(SENTENCES) && names(table.columns()).containsAll(sentence)) {
            keys.add(foreignKey(table, sentence, SENTENCES));
        }
        return keys;
    }

    /** The standard wants no resource named where a table refers to itself. */
    private static Map<String, Object> foreignKey(Table<?> table, List<String> columns, Table<?> target) {
        var reference = new LinkedHashMap<String, Object>();
        if (!target.equals(table)) {
            reference.put("resource", target.name());
        }
        reference.put("fields", names(target.key()));
        var foreignKey = new LinkedHashMap<String, Object>();
        foreignKey.put("fields", columns);
        foreignKey.put("reference", reference);
        return foreignKey;
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
